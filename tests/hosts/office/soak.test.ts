import { createOfficeHost } from "../../../src/hosts/office/index";
import { workbookImage } from "../../support/workbook-image";
import { removeHost, useHost } from "../../support/excel-host/use-host";
import { partsOf } from "../../support/file-host";
import type { Round } from "../soak";
import { BOUND, growthOf, LAST_ROUND, Leftovers, ROUNDS, SAMPLE, workedRound } from "../soak";

afterEach(removeHost);

test("rounds of open, check, fill, summarise and undo leave the workbook as it was and nothing in memory", async () => {
  const rounds: Round[] = [];
  const leftovers = new Leftovers();
  const excel = await useHost({ bytes: SAMPLE });
  const image = workbookImage(excel.workbook);
  const names = excel.workbook.names.length;
  const growth = await growthOf(ROUNDS, async () => {
    // The pane is opened anew, on the same workbook.
    rounds.push(await workedRound(await createOfficeHost(), leftovers));
    // What the test host remembers for tests.
    excel.log.clear();
    excel.undo.clearedBy.length = 0;
  });
  expect(workbookImage(excel.workbook)).toEqual(image);
  expect(excel.workbook.names).toHaveLength(names);
  const first = rounds[0];
  expect(first?.filled).toBeGreaterThan(50);
  expect(first?.takenBack).toBe((first?.filled ?? 0) + (first?.sheets ?? 0));
  expect(rounds.filter((round) => JSON.stringify(round) !== JSON.stringify(first))).toEqual([]);
  expect(Object.keys(partsOf(await excel.bytes())).sort()).toEqual(Object.keys(partsOf(SAMPLE)).sort());
  // What the last round made may be held.
  expect(await leftovers.held()).toBeLessThanOrEqual(LAST_ROUND);
  expect(growth).toBeLessThan(BOUND);
}, 3_600_000);
