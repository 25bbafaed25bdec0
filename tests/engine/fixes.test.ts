import { existsSync, readdirSync, readFileSync } from "node:fs";
import { applyChanges } from "../../src/engine/changes/apply";
import { checkWorkbook } from "../../src/engine/check";
import type { Finding } from "../../src/engine/findings/finding";
import { storedContent } from "../../src/engine/plan/queries";
import { formatAddress } from "../../src/engine/snapshot/address";
import { readWorkbook } from "../../src/hosts/xlsx/read-workbook";

const FOLDERS = ["assets/samples", "../shared/cases"];
const files = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder).flatMap((file) => (file.endsWith(".xlsx") ? [`${folder}/${file}`] : [])),
);

const nameOf = ({ rule, fingerprint }: Finding) => `${rule} ${fingerprint}`;
const placeOf = ({ rule, sheet, cell }: Finding) => [rule, sheet, formatAddress(cell)].join(" ");

test.each(files)("%s: every fix by itself removes its finding and brings no other", (file) => {
  const workbook = readWorkbook(readFileSync(file));
  const before = checkWorkbook(workbook);
  const known = new Set(before.report.findings.map(placeOf));
  for (const finding of before.report.findings) {
    const changes = finding.fix?.changes ?? [];
    if (changes.length === 0) continue;
    const after = checkWorkbook(applyChanges(workbook, changes)).report.findings;
    expect(after.filter((one) => nameOf(one) === nameOf(finding)).map(placeOf)).toEqual([]);
    // Where rows or columns move, findings move with them: then only their number is compared.
    const staysInPlace = changes.every(({ type }) => type === "setCell");
    if (staysInPlace) expect(after.map(placeOf).filter((place) => !known.has(place))).toEqual([]);
    else if (finding.rule !== "structure/missing-column") expect(after.length).toBeLessThan(known.size);
  }
});

test.each(files)("%s: every change of a fix inside a table has an anchor", (file) => {
  const { plan, report } = checkWorkbook(readWorkbook(readFileSync(file)));
  for (const { fix, sheet } of report.findings) {
    const changes = fix?.changes ?? [];
    if (changes.some(({ type }) => type === "insertRows")) continue;
    for (const change of changes) {
      const row = change.type === "setCell" ? change.cell.row : change.type === "deleteRows" ? change.row : -1;
      const appendix = plan.appendices.find(
        (one) => one.sheet.name === sheet && one.table.top <= row && row <= one.table.bottom,
      );
      const inPlan = appendix?.rows.find((one) => one.row === row);
      // Nothing tells a row without content from others.
      if (appendix && inPlan && storedContent(appendix, inPlan) === "") continue;
      if (appendix) expect(change).toHaveProperty("anchor.header", expect.stringMatching(/./));
    }
  }
});
