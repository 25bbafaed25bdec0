import * as engine from "../../../src/engine/index";
import type { FindingsPiece } from "../../../src/ui/desk/desk-calls";
import { Desk } from "../../../src/ui/desk/desk";
import { workbookOf } from "../../support/plan-builder";
import { task } from "../controller-support";

const READ = {
  snapshot: workbookOf({ rows: [task("1", "Rà soát thủ tục", { lead: "" }), task("3", "Báo cáo năm")] }),
  source: "file" as const,
};

/** A machine so slow that every step is a long one. */
beforeEach(() => {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += 1000));
});
afterEach(() => {
  jest.restoreAllMocks();
});

async function checked(rest: () => Promise<void>) {
  const desk = new Desk();
  const pieces: FindingsPiece[] = [];
  const outcome = await desk
    .check(7, READ, engine.DEFAULT_SETTINGS, (piece) => pieces.push(piece), rest)
    .catch((error: unknown) => error);
  const ask = () => desk.ask({ check: 7, name: "budget", argument: null }, () => undefined, rest);
  return { desk, pieces, outcome, ask };
}

test("rests after every long step and finds what the check in one go finds", async () => {
  let rests = 0;
  const { pieces, outcome, ask } = await checked(() => {
    rests++;
    return Promise.resolve();
  });
  const { report } = engine.checkWorkbook(READ.snapshot);
  expect(rests).toBeGreaterThan(engine.rules.length);
  expect(pieces.flat().map(({ finding }) => finding)).toEqual(report.findings);
  expect(outcome).toMatchObject({ report: { counts: report.counts } });
  expect(await ask()).toEqual(expect.any(String));
});

test.each([1, 3, engine.rules.length])("given up at rest %i it answers nothing and keeps nothing", async (last) => {
  let rests = 0;
  const givenUp = new Error("given up");
  const { pieces, outcome, ask } = await checked(() => (++rests < last ? Promise.resolve() : Promise.reject(givenUp)));
  expect(outcome).toBe(givenUp);
  expect(rests).toBe(last);
  expect(pieces).toEqual([]);
  await expect(ask()).rejects.toThrow("forgotten");
});

test("what is forgotten is not answered any more", async () => {
  const { desk, ask } = await checked(() => Promise.resolve());
  desk.forget(7);
  await expect(ask()).rejects.toThrow("forgotten");
});
