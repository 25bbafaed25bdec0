/** Writes assets/samples/*.xlsx: the sample plan with faults and the same plan without. `npx tsx scripts/make-samples.ts` */
import { mkdirSync, writeFileSync } from "node:fs";
import { cleanPlan } from "./samples/clean-plan";
import { EXPECTED_FINDINGS, faultyPlan } from "./samples/faults";
import { workbookBytes } from "./samples/workbook";

const folder = new URL("../assets/samples/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("ke-hoach-cchc-sach.xlsx", folder), await workbookBytes(cleanPlan()));
writeFileSync(new URL("ke-hoach-cchc-mau.xlsx", folder), await workbookBytes(faultyPlan()));
for (const { cell, rule, what } of EXPECTED_FINDINGS) console.log(cell.padEnd(4), rule.padEnd(28), what);
