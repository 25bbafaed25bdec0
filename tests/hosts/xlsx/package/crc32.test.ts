import fc from "fast-check";
import { crc32 } from "../../../../src/hosts/xlsx/package/crc32";

/** The definition, bit by bit. */
function slowCrc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return ~value >>> 0;
}

test("the check value of the standard", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

test("as the definition has it, wherever the bytes stand", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat({ max: 5 }), (bytes, start) => {
      expect(crc32(bytes.subarray(start))).toBe(slowCrc32(bytes.slice(start)));
    }),
  );
});
