import fc from "fast-check";
import type { Codec } from "../../../../src/hosts/xlsx/package/codec";
import { CODECS } from "../../../support/codecs";
import { noise } from "../../../support/noise";

/** Bytes a compressor shortens, and some it does not. */
const content = fc
  .array(fc.tuple(fc.uint8Array({ maxLength: 60 }), fc.nat({ max: 50 })), { maxLength: 4 })
  .map((pieces) =>
    Uint8Array.from(
      pieces.flatMap(([piece, times]) =>
        Array<number[]>(times)
          .fill([...piece])
          .flat(),
      ),
    ),
  );

/** Far faster than `toEqual` for large ones. */
function isSame(actual: Uint8Array | null, expected: Uint8Array): boolean {
  return actual !== null && Buffer.compare(actual, expected) === 0;
}

describe.each(CODECS)("%s", (_name, { inflate, deflate, crc32, utf8 }) => {
  test.each(CODECS)("inflates what %s deflated", (_other, other) => {
    fc.assert(
      fc.property(content, (bytes) => {
        expect(inflate(other.deflate(bytes), bytes.length)).toEqual(bytes);
        expect(inflate(other.deflate(bytes), bytes.length + 100)).toEqual(bytes);
      }),
    );
    const large = noise(1_200_000);
    expect(isSame(inflate(other.deflate(large), large.length), large)).toBe(true);
  });

  test("shortens what repeats, and leaves its input as it was", () => {
    const bytes = new Uint8Array(10_000).fill(7);
    expect(deflate(bytes).length).toBeLessThan(100);
    expect(bytes).toEqual(new Uint8Array(10_000).fill(7));
  });

  test("gives arrays, and no Buffer of Node", () => {
    const small = deflate(new Uint8Array(5));
    expect([small.constructor, inflate(small, 5)?.constructor]).toEqual([Uint8Array, Uint8Array]);
  });

  test.each([0, 1, 63, 64, 65, 9_999, 1_199_999])("what is longer than %d bytes is null", (size) => {
    expect(inflate(deflate(noise(size + 1)), size)).toBeNull();
    expect(isSame(inflate(deflate(noise(size)), size), noise(size))).toBe(true);
  });

  test("what holds a great deal more is null, and is not kept", () => {
    const bomb = deflate(new Uint8Array(64 * 1024 * 1024));
    const before = process.memoryUsage().arrayBuffers;
    expect(inflate(bomb, 100)).toBeNull();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 * 1024);
  });

  test("of what holds more, the rest is not looked at", () => {
    const bytes = deflate(noise(1_200_000));
    expect(inflate(bytes.subarray(0, bytes.length - 10), 100)).toBeNull();
  });

  test("throws for what is not deflated, or cut short", () => {
    expect(() => inflate(new Uint8Array([0xff, 0xff, 0xff]), 100)).toThrow();
    const bytes = deflate(noise(1000));
    expect(() => inflate(bytes.subarray(0, 500), 1000)).toThrow();
  });

  test("bytes that fill the last of the pieces they are given in are read to their end, and no less", () => {
    const lengths = [...Array<number>(16).fill(65_535), 32_699];
    const content = noise(lengths.reduce((sum, length) => sum + length));
    const blocks = lengths.map((length, at) => {
      const start = at * 65_535;
      const head = [at === 16 ? 1 : 0, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255];
      return Buffer.concat([Uint8Array.from(head), content.subarray(start, start + length)]);
    });
    const bytes = new Uint8Array(Buffer.concat(blocks));
    expect(bytes.length % (16 * 1024)).toBe(0);
    expect(isSame(inflate(bytes, content.length), content)).toBe(true);
    expect(() => inflate(bytes.subarray(0, bytes.length - 16 * 1024), content.length)).toThrow();
  });

  test("a block whose length is not said twice is read all the same: the checksum tells whether it is sound", () => {
    const block = Uint8Array.of(1, 3, 0, 0, 0, 97, 98, 99);
    expect(inflate(block, 3)).toEqual(Uint8Array.of(97, 98, 99));
  });

  test("the checksum of the standard, wherever the bytes stand", () => {
    expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
    expect(crc32(new TextEncoder().encode("--123456789").subarray(2))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });

  test.each([
    ["", ""],
    ["Ke hoach", "Ke hoach"],
    ["Kế hoạch số 5 – “Đề án” 𝄞", "Kế hoạch số 5 – “Đề án” 𝄞"],
    ["\uFEFFKế", "Kế"],
    ["\uFEFF", ""],
    ["\uFEFF\uFEFFa\uFEFF", "\uFEFFa\uFEFF"],
    ["a\0\u007F", "a\0\u007F"],
  ])("the text of %j in UTF-8 is %j", (written, text) => {
    expect(utf8(new TextEncoder().encode(written))).toBe(text);
    expect(utf8(new TextEncoder().encode(`??${written}?`).subarray(2, -1))).toBe(text);
  });

  test.each([
    ["a byte that begins nothing", [0x61, 0xff]],
    ["a character cut short", [0x61, 0xe1, 0xba]],
    ["a longer way to write a letter", [0xc1, 0xa1]],
    ["half a surrogate pair", [0xed, 0xa0, 0x80]],
    ["beyond Unicode", [0xf4, 0x90, 0x80, 0x80]],
  ])("%s is no UTF-8", (_what, bytes) => {
    expect(utf8(Uint8Array.from(bytes))).toBeNull();
  });
});

test("any bytes are the same text for all, or none for all", () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc.string({ unit: "binary" }).map((text) => new TextEncoder().encode(text)),
  );
  fc.assert(
    fc.property(bytes, (some) => {
      const [first, ...others] = CODECS.map(([, { utf8 }]) => utf8(some));
      for (const other of others) expect(other).toBe(first);
    }),
  );
});

test("of damaged bytes all make the same, or nothing", () => {
  /** The content with its checksum beside it, which tells whether it is that of before; null where there is none. */
  const outcome = ({ inflate, crc32 }: Codec, bytes: Uint8Array, size: number) => {
    try {
      const inflated = inflate(bytes, size);
      return inflated && crc32(inflated);
    } catch {
      return null;
    }
  };
  fc.assert(
    fc.property(content, fc.nat(), fc.nat({ max: 255 }), (bytes, place, value) => {
      for (const [, compressor] of CODECS) {
        const sound = compressor.crc32(bytes);
        const damaged = compressor.deflate(bytes);
        damaged[place % damaged.length] = value;
        const outcomes = CODECS.map(([, one]) => outcome(one, damaged, bytes.length) === sound);
        expect(new Set(outcomes).size).toBe(1);
      }
    }),
  );
});
