import { checkWorkbook } from "../../../src/engine/check";
import { FileHost } from "../../../src/hosts/xlsx/file-host";
import { partsOf } from "../../support/file-host";
import type { Round } from "../soak";
import { BOUND, growthOf, LAST_ROUND, Leftovers, ROUNDS, SAMPLE, workedRound } from "../soak";

test("rounds of open, check, fill, summarise and undo on a file give the very file back and leave nothing in memory", async () => {
  const rounds: Round[] = [];
  const leftovers = new Leftovers();
  const same = new FileHost(SAMPLE);
  const growth = await growthOf(ROUNDS, async (at) => {
    // In turn a file opened anew, and one that stays open.
    const host = at % 2 === 0 ? new FileHost(SAMPLE) : same;
    rounds.push(await workedRound(host, leftovers));
    expect(await host.lastRun()).toBeNull();
  });
  expect(partsOf(same.toBytes())).toEqual(partsOf(SAMPLE));
  const first = rounds[0];
  expect(first?.filled).toBeGreaterThan(50);
  expect(first?.takenBack).toBe((first?.filled ?? 0) + (first?.sheets ?? 0));
  expect(rounds.filter((round) => JSON.stringify(round) !== JSON.stringify(first))).toEqual([]);
  // What the last round made may be held.
  expect(await leftovers.held()).toBeLessThanOrEqual(LAST_ROUND);
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

test("what is held from each round is counted, what is let go is not", async () => {
  const leftovers = new Leftovers();
  const kept: object[] = [];
  for (let at = 0; at < 10; at++) {
    const snapshot = { at };
    leftovers.made(snapshot, { at });
    kept.push(snapshot);
  }
  expect([await leftovers.held(), kept.length]).toEqual([10, 10]);
});
