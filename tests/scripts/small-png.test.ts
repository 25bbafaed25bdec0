import { inflateSync } from "node:zlib";
import type { Pixels } from "../../scripts/pictures/small-png";
import { smallPng } from "../../scripts/pictures/small-png";

/** The chunks of a PNG by their names. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const end = at + 8 + png.readUInt32BE(at);
    chunks.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, end));
    at = end + 4;
  }
  return chunks;
}

/** The colours of the picture, pixel by pixel: "#ff0000". */
function coloursOf(png: Buffer): string[] {
  const chunks = chunksOf(png);
  const [header, palette] = [chunks.get("IHDR") ?? Buffer.alloc(13), chunks.get("PLTE") ?? Buffer.alloc(0)];
  const width = header.readUInt32BE(0);
  const lines = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
  return Array.from({ length: width * header.readUInt32BE(4) }, (_, pixel) => {
    const place = lines[pixel + Math.floor(pixel / width) + 1] ?? 0;
    return `#${palette.toString("hex", place * 3, place * 3 + 3)}`;
  });
}

const pixels = (width: number, colours: readonly string[]): Pixels => ({
  width,
  height: colours.length / width,
  data: Buffer.from(colours.map((colour) => `${colour.slice(1)}ff`).join(""), "hex"),
});

test("few colours stay what they are, at their places", () => {
  const colours = ["#ff0000", "#00ff00", "#0000ff", "#ffffff", "#123456", "#ff0000"];
  expect(coloursOf(smallPng(pixels(3, colours)))).toEqual(colours);
});

test("of many colours the common ones stay, and a rare one becomes the nearest of them", () => {
  const common = Array.from({ length: 256 }, (_, at) => `#${at.toString(16).padStart(2, "0")}0000`);
  const written = coloursOf(smallPng(pixels(3, [...common, ...common, "#800001"])));
  expect(written.slice(0, 512)).toEqual([...common, ...common]);
  expect(written.at(-1)).toBe("#800000");
});

test("its chunks carry the checksum that readers ask for", () => {
  // Every PNG ends with these bytes.
  expect(
    smallPng(pixels(1, ["#ffffff"]))
      .subarray(-12)
      .toString("hex"),
  ).toBe("0000000049454e44ae426082");
});
