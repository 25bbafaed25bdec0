import fc from "fast-check";
import { applyChanges } from "../../src/engine/changes/apply";
import type { WorkbookChange } from "../../src/engine/changes/change";
import { checkWorkbook } from "../../src/engine/check";
import { fillChanges } from "../../src/engine/fill/fill-changes";
import { fillProposals } from "../../src/engine/fill-plan";
import { mergePlans } from "../../src/engine/merge/merge";
import { htmlReport } from "../../src/engine/reports/html";
import { reportSheet } from "../../src/engine/reports/report-sheet";
import type { WorkbookSnapshot } from "../../src/engine/snapshot/workbook";
import { templateChanges } from "../../src/engine/template/template";
import { UnitDirectory } from "../../src/engine/values/units/directory";
import { FileHost } from "../../src/hosts/xlsx/file-host";
import { readWorkbook } from "../../src/hosts/xlsx/read-workbook";
import { HOSTS } from "../hosts/contract/hosts";
import { removeHost } from "../support/excel-host/use-host";
import { runs } from "../support/runs";
import { runOn } from "../support/summaries";
import { MARK, PLANTED, plantedPlan } from "./planted-plan";

/**
 * A text of the plan stays a text wherever we write it (spec §7; OWASP, CSV injection): a cell that begins with = + - @, a tab or a
 * carriage return is a program to whatever takes it for typed.
 */
afterEach(removeHost);

/** Everything we write that carries texts of a plan on. */
const WAYS: Readonly<Record<string, (workbook: WorkbookSnapshot, text: string) => readonly WorkbookChange[]>> = {
  fill: (workbook) => {
    const { plan } = checkWorkbook(workbook);
    return fillChanges(plan, fillProposals(plan));
  },
  summaries: (workbook) => {
    const { plan } = checkWorkbook(workbook);
    const units = plan.appendices.length > 0 ? null : [];
    return runOn(workbook, { startEnd: true, recipients: true, signature: true, units }).changes;
  },
  report: (workbook) => reportSheet(workbook, checkWorkbook(workbook).report, "2026-05-10").changes,
  merge: (workbook, text) =>
    mergePlans(workbook, [
      { name: text, plan: checkWorkbook(workbook).plan },
      { name: `${text} hỏng`, error: text },
    ]).changes,
  template: (workbook, text) =>
    templateChanges(workbook, {
      period: { kind: "year", firstYear: 2026, lastYear: 2026 },
      directory: new UnitDirectory([{ name: text, shortName: `${text} ngắn`, aliases: [], kind: "department" }]),
    }),
};

/** Formulas that take part of a planted text for more than text: quoted texts and sheet names left out. */
function taken({ sheets }: WorkbookSnapshot): string[] {
  const formulas: string[] = [];
  for (const { cells } of sheets)
    cells.forEach(({ formula }) => {
      if (formula?.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/gu, "").includes(MARK)) formulas.push(formula);
    });
  return formulas;
}

/** Planted texts with their cells, by sheet. A workbook need not tell a carriage return from a line feed (XML does not). */
function planted({ sheets }: WorkbookSnapshot): string[] {
  const texts: string[] = [];
  for (const { name, cells } of sheets)
    cells.forEach(({ value }, row, column) => {
      if (typeof value === "string" && value.includes(MARK))
        texts.push(`${name} ${row}:${column} ${value.replaceAll("\r", "\n")}`);
    });
  return texts.sort();
}

const ways = Object.keys(WAYS);
const changesOf = (way: string, workbook: WorkbookSnapshot, text: string) => WAYS[way]?.(workbook, text) ?? [];

describe.each(HOSTS)("in %s", (_host, open) => {
  test.each(ways)("%s: planted texts stay texts, letter by letter", async (way) => {
    for (const text of PLANTED) {
      const { host, bytes } = await open(plantedPlan(text));
      const { snapshot } = await host.read();
      const before = planted(snapshot).length;
      const changes = changesOf(way, snapshot, text);
      const told = planted(applyChanges(snapshot, changes));
      expect(told.length).toBeGreaterThan(before);
      const { refused } = await host.apply(changes, way);
      expect(refused).toEqual([]);
      const saved = readWorkbook(await bytes());
      expect(taken(saved)).toEqual([]);
      expect(planted(saved)).toEqual(told);
    }
  });
});

/** Starts of formulas, followed by anything. */
const start = fc.constantFrom("=", "+", "-", "@", "\t", "\r", "'", '"', "=1+", "==", "\n=");
const anyPlanted = fc
  .tuple(start, fc.string({ unit: "grapheme-ascii", maxLength: 12 }))
  .map(([a, b]) => `${a}${MARK}${b}`);

test.each(ways)("%s: whatever the text, no formula is made of it", async (way) => {
  await fc.assert(
    fc.asyncProperty(anyPlanted, async (text) => {
      const host = new FileHost(plantedPlan(text));
      const { snapshot } = await host.read();
      await host.apply(changesOf(way, snapshot, text), way);
      expect(taken(readWorkbook(host.toBytes()))).toEqual([]);
    }),
    runs(15),
  );
});

test("the HTML report shows texts as texts, whatever they hold", () => {
  const hostile = fc.constantFrom(
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><svg onload=alert(1)>",
    "' onmouseover='alert(1)",
    "javascript:alert(1)",
    "&lt;b&gt;<!--",
  );
  fc.assert(
    fc.property(hostile, fc.string({ maxLength: 8 }), (bad, more) => {
      const text = `${bad}${more}`;
      const { report } = checkWorkbook(readWorkbook(plantedPlan(`${bad} ${MARK}`)));
      const clean = htmlReport([{ file: "kh.xlsx", report: checkWorkbook(readWorkbook(plantedPlan(MARK))).report }]);
      const html = htmlReport([
        { file: text, report },
        { file: "hỏng.xlsx", error: text },
      ]);
      const tags = (page: string) =>
        new Set([...page.matchAll(/<[^>]*>?/gu)].map(([tag]) => tag.replace(/<(\/?[a-z0-9]+).*/isu, "<$1")));
      // No element that a report without the planted text has not got as well, and no attribute of its making.
      const allowed = new Set([...tags(clean), "<section", "</section", "<h2", "</h2", "<p", "</p"]);
      expect([...tags(html)].filter((tag) => !allowed.has(tag))).toEqual([]);
      expect(html).not.toMatch(/<[^>]*\son\w+=/u);
    }),
    runs(25),
  );
});

test("the HTML report may load, run and send nothing, from before its first text", () => {
  const html = htmlReport([{ file: "kh.xlsx", report: checkWorkbook(readWorkbook(plantedPlan(MARK))).report }]);
  const [policy = ""] = /<meta http-equiv="Content-Security-Policy" content="[^"]*">/u.exec(html) ?? [];
  expect(policy).toContain("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
  expect(html.indexOf(policy)).toBeLessThan(html.indexOf("<title>"));
});
