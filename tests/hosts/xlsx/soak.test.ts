import { checkWorkbook } from "../../../src/engine/check";
import { FileHost } from "../../../src/hosts/xlsx/file-host";
import { partsOf } from "../../support/file-host";
import type { Round } from "../soak";
import { BOUND, growthOf, ROUNDS, SAMPLE, workedRound } from "../soak";

test("rounds of open, check, fill, summarise and undo on a file give the very file back and leave nothing in memory", async () => {
  const rounds: Round[] = [];
  const same = new FileHost(SAMPLE);
  const growth = await growthOf(ROUNDS, async (at) => {
    // In turn a file opened anew, and one that stays open.
    const host = at % 2 === 0 ? new FileHost(SAMPLE) : same;
    rounds.push(await workedRound(host));
    expect(await host.lastRun()).toBeNull();
  });
  expect(partsOf(same.toBytes())).toEqual(partsOf(SAMPLE));
  const first = rounds[0];
  expect(first?.filled).toBeGreaterThan(50);
  expect(first?.takenBack).toBe((first?.filled ?? 0) + (first?.sheets ?? 0));
  expect(rounds.filter((round) => JSON.stringify(round) !== JSON.stringify(first))).toEqual([]);
  expect(growth).toBeLessThan(BOUND);
}, 3_600_000);

test("the bound is one that a workbook and its plan left over in each round breaks", async () => {
  const kept: unknown[] = [];
  const growth = await growthOf(12, async () => {
    const host = new FileHost(SAMPLE);
    kept.push(host, checkWorkbook((await host.read()).snapshot));
  });
  expect(kept).toHaveLength(24);
  expect(growth).toBeGreaterThan(BOUND);
});
