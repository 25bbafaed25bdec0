import address from "../../../../assets/samples/ke-hoach-cchc-mau.xlsx";

/** Bytes of the sample plan, which the bundle carries as a data address: nothing is fetched. */
export function sampleBytes(): Uint8Array {
  return Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), (character) => character.charCodeAt(0));
}
