import { readFileSync } from "node:fs";
import type { FindingCounts } from "../src/engine/index";
import { checkWorkbook } from "../src/engine/index";
import { readWorkbook } from "../src/hosts/xlsx/read-workbook";

/** What the check finds in the sample plan with faults. */
export function sampleCounts(): FindingCounts {
  return checkWorkbook(readWorkbook(readFileSync("assets/samples/ke-hoach-cchc-mau.xlsx"))).report.counts;
}
