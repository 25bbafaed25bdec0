import { readFileSync } from "node:fs";
import { checkWorkbook } from "../../src/engine/check";
import { formatAddress } from "../../src/engine/snapshot/address";
import { readWorkbook } from "../../src/hosts/xlsx/read-workbook";
import { savedByLibreOffice } from "./libreoffice";

/** What a check says, as lines to compare. */
function saidOf(bytes: Uint8Array) {
  const { report } = checkWorkbook(readWorkbook(bytes));
  return {
    appendices: report.appendices,
    findings: report.findings.map(
      ({ rule, severity, sheet, cell, message }) => `${severity} ${rule} ${sheet}!${formatAddress(cell)} ${message.vi}`,
    ),
  };
}

test.each(["assets/samples/ke-hoach-cchc-mau.xlsx", "assets/samples/ke-hoach-cchc-sach.xlsx"])(
  "%s: the same findings after LibreOffice saved it",
  (file) => {
    const bytes = readFileSync(file);
    expect(saidOf(savedByLibreOffice(bytes))).toEqual(saidOf(bytes));
  },
);
