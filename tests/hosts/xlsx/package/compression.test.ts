import fc from "fast-check";
import type { Compression } from "../../../../src/hosts/xlsx/package/compression";
import { COMPRESSIONS } from "../../../support/compressions";
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

describe.each(COMPRESSIONS)("%s", (_name, { inflate, deflate, crc32 }) => {
  test.each(COMPRESSIONS)("inflates what %s deflated", (_other, other) => {
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

  test("a block whose length is not said twice is read all the same: the checksum tells whether it is sound", () => {
    const block = Uint8Array.of(1, 3, 0, 0, 0, 97, 98, 99);
    expect(inflate(block, 3)).toEqual(Uint8Array.of(97, 98, 99));
  });

  test("the checksum of the standard, wherever the bytes stand", () => {
    expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
    expect(crc32(new TextEncoder().encode("--123456789").subarray(2))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });
});

test("of damaged bytes all make the same, or nothing", () => {
  /** The content with its checksum beside it, which tells whether it is that of before; null where there is none. */
  const outcome = ({ inflate, crc32 }: Compression, bytes: Uint8Array, size: number) => {
    try {
      const inflated = inflate(bytes, size);
      return inflated && crc32(inflated);
    } catch {
      return null;
    }
  };
  fc.assert(
    fc.property(content, fc.nat(), fc.nat({ max: 255 }), (bytes, place, value) => {
      for (const [, compressor] of COMPRESSIONS) {
        const sound = compressor.crc32(bytes);
        const damaged = compressor.deflate(bytes);
        damaged[place % damaged.length] = value;
        const outcomes = COMPRESSIONS.map(([, one]) => outcome(one, damaged, bytes.length) === sound);
        expect(new Set(outcomes).size).toBe(1);
      }
    }),
  );
});
