import { strToU8 } from "fflate";
import { PORTABLE_CODEC } from "../../../../src/hosts/xlsx/package/portable-codec";
import { packEntry, writeZip } from "../../../../src/hosts/xlsx/package/zip-write";
import { DIRECTORY_SIGNATURE, LOCAL_SIGNATURE, recordAt } from "../../../support/zip-bytes";

const packed = (name: string, content: string) => packEntry(name, strToU8(content), PORTABLE_CODEC);
const ZIP = writeZip([packed("a.xml", "<a/>"), packed("tệp.xml", "<b/>")]);

/** Version 2.0 unpacks it; a date of nothing is none, and some programs refuse it. */
test.each([
  ["local header", LOCAL_SIGNATURE, 4],
  ["directory", DIRECTORY_SIGNATURE, 6],
])("the %s tells the version, names in UTF-8 and a date that there is", (_where, signature, common) => {
  const view = new DataView(ZIP.buffer);
  for (const n of [0, 1]) {
    const at = recordAt(view, signature, n);
    const fields = [0, 2, 8].map((field) => view.getUint16(at + common + field, true));
    expect(fields).toEqual([20, 0x0800, 0x0021]);
    if (signature === DIRECTORY_SIGNATURE) expect(view.getUint16(at + 4, true)).toBe(20);
  }
});
