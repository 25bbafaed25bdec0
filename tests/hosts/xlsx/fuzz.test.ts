import { readFileSync } from "node:fs";
import { gridFingerprint } from "../../../src/engine/changes/content-fingerprint";
import type { CellRange, Finding, SheetSnapshot, WorkbookChange, WorkbookSnapshot } from "../../../src/engine/index";
import { contentOf, DEFAULT_SETTINGS, PRINT_AREA } from "../../../src/engine/index";
import { FileHost } from "../../../src/hosts/xlsx/file-host";
import type { Codec } from "../../../src/hosts/xlsx/package/codec";
import { PackageParts } from "../../../src/hosts/xlsx/package/package-parts";
import { DEFAULT_LIMITS } from "../../../src/hosts/xlsx/limits";
import { WorkbookFileError } from "../../../src/hosts/xlsx/workbook-file-error";
import { CODECS } from "../../support/codecs";
import { caughtFileError } from "../../support/file-error";
import { mutatedPackage, randomFrom, type Random } from "../../support/mutated-package";
import { richPackage } from "../../support/rich-package";
import { contentOfRows } from "../../support/sheet-content";

/** `FUZZ_RUNS=2000 FUZZ_SEED=1 npx jest tests/hosts/xlsx/fuzz` for more, or for one that failed. */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 200);
const FIRST_SEED = Number(process.env["FUZZ_SEED"] ?? 20_260_101);

const SOUND = [
  richPackage(),
  ...["openpyxl", "libreoffice"].map((name) => new Uint8Array(readFileSync(`tests/fixtures/xlsx/${name}.xlsx`))),
];

/** Parts no change of ours ever touches: where they are in the package, they come out as they came in. */
const NEVER_OURS = /\.(?:bin|png|jpe?g)$|sharedStrings|theme\d*\.xml|persons|slicer|externalLink/iu;

const AREA: CellRange = { top: 0, left: 0, bottom: 3, right: 2 };

function changesOf(sheet: SheetSnapshot, random: Random): WorkbookChange[] {
  const { name } = sheet;
  const cell = { row: random(8), column: random(8) };
  const here = { type: "setCell", sheet: name, cell, before: contentOf(sheet.cells.at(cell)) } as const;
  const row = random(7);
  return [
    { ...here, after: { kind: "text", text: "Bàn giao =1+1" } },
    {
      ...here,
      after: { kind: "formula", formula: "SUM(G4:G5)", cached: 1 },
      numberFormat: "0.0000",
      fontName: "Arial",
    },
    { ...here, after: { kind: "number", number: 7 }, formatFrom: { row: 3, column: 1 } },
    { ...here, after: { kind: "empty" } },
    { type: "insertRows", sheet: name, row, count: 1 + random(2) },
    { type: "deleteRows", sheet: name, row, count: 1 + random(2) },
    { type: "insertColumn", sheet: name, column: random(8), headerRow: 2, header: "Hạn" },
    { type: "setName", sheet: name, name: "Cua_Ta", before: null, after: AREA },
    { type: "setName", sheet: name, name: PRINT_AREA, before: null, after: AREA },
    { type: "putSheet", sheet: "TH của ta", over: null, content: OURS },
  ];
}

const OURS = contentOfRows([
  ["Tiêu đề", 1],
  ["Tổng", { kind: "formula", formula: "SUM(B1:B1)", cached: 1 }],
]);

/** Changes to the sheet of ours that came in before. */
function changesOfOurs({ sheets }: WorkbookSnapshot): WorkbookChange[][] {
  const ours = sheets.find(({ name }) => name === "TH của ta");
  if (!ours) return [];
  const print = gridFingerprint(ours.cells);
  const anew = contentOfRows([["Khác"]]);
  return [
    [{ type: "putSheet", sheet: ours.name, over: print, content: anew }],
    [{ type: "removeSheet", sheet: ours.name, before: print }],
  ];
}

/** What came of it; a WorkbookFileError must have a sentence, any other error is passed on. */
async function outcome<T>(action: () => T | Promise<T>): Promise<T | null> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    expect(error.message).toMatch(/^Tệp .+\. .+\.$|^Đây .+\. .+\.$/u);
    return null;
  }
}

function texts({ sheets, definedNames }: WorkbookSnapshot): unknown {
  const rows = sheets.map(({ name, cells, merges, isProtected }) => [
    [name, merges, isProtected],
    cells.rowNumbers().map((row) => cells.row(row)),
  ]);
  return JSON.stringify([rows, definedNames]);
}

function expectOthersAsTheyWere(before: Uint8Array, after: Uint8Array): void {
  const [old, now] = [before, after].map((bytes) => PackageParts.open(bytes, DEFAULT_LIMITS));
  for (const part of old?.names() ?? []) {
    if (!NEVER_OURS.test(part)) continue;
    expect([part, now?.has(part)]).toEqual([part, true]);
    expect(contentOfPart(now, part)).toBe(contentOfPart(old, part));
  }
}

/** A part that was damaged is copied as it is, too. */
function contentOfPart(parts: PackageParts | undefined, part: string): string {
  let content: Uint8Array | undefined;
  const problem = caughtFileError(() => (content = parts?.bytes(part)));
  return problem?.code ?? Buffer.from(content ?? []).toString("base64");
}

const tally = { refusedToOpen: 0, opened: 0, applied: 0, refused: 0, failedWriting: 0, saved: 0, failedSaving: 0 };

async function applyAll(host: FileHost, runs: readonly (readonly WorkbookChange[])[]): Promise<void> {
  for (const changes of runs) {
    const before = await outcome(() => host.toBytes());
    const result = await outcome(() => host.apply(changes, "x"));
    if (!result) {
      tally.failedWriting++;
      if (before) expect(Buffer.from(host.toBytes()).equals(before)).toBe(true);
      continue;
    }
    tally.applied += result.applied;
    tally.refused += result.refused.length;
    expect(result.applied + result.refused.length).toBe(changes.length);
  }
}

async function work(bytes: Uint8Array, random: Random, codec: Codec): Promise<void> {
  const host = await outcome(() => new FileHost(bytes, { codec }));
  if (!host) {
    tally.refusedToOpen++;
    return;
  }
  tally.opened++;
  expect(host.toBytes()).toBe(bytes);
  const { snapshot } = await host.read();
  const sheet = snapshot.sheets[random(snapshot.sheets.length)];
  const changes = sheet ? changesOf(sheet, random) : [];
  await applyAll(host, random(2) === 0 ? changes.map((one) => [one]) : [changes]);
  await applyAll(host, changesOfOurs((await host.read()).snapshot));
  const shown = texts((await host.read()).snapshot);
  await outcome(() => host.store.load());
  await host.store.save({ ...DEFAULT_SETTINGS, ignores: [{ fingerprint: "a", rule: "x/y", reason: "b" }] });
  const message = { vi: "Một câu.", en: "A sentence." };
  const finding: Finding = {
    ...{ rule: "x/y", messageId: "z", text: "", fingerprint: "a", severity: "error", message },
    ...{ sheet: sheet?.name ?? "", cell: { row: 1, column: 1 } },
  };
  await host.marks.show([finding]);
  const saved = await outcome(() => host.toBytes());
  if (!saved) {
    tally.failedSaving++;
    return;
  }
  tally.saved++;
  expectOthersAsTheyWere(bytes, saved);
  const again = new FileHost(saved);
  expect(texts((await again.read()).snapshot)).toBe(shown);
  expect((await again.store.load()).ignores).toHaveLength(1);
  await again.marks.hide();
  await outcome(() => again.toBytes());
}

test(`${RUNS} damaged or hostile packages end in a sentence, a refusal, or a sound file`, async () => {
  const failures: string[] = [];
  for (let run = 0; run < RUNS; run++) {
    const seed = FIRST_SEED + run;
    const random = randomFrom(seed);
    const { bytes, what } = mutatedPackage(SOUND[random(SOUND.length)] as Uint8Array, random);
    try {
      await work(bytes, random, CODECS[seed % CODECS.length]?.[1] as Codec);
    } catch (error) {
      const message = error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ""}` : String(error);
      failures.push(`FUZZ_SEED=${seed} FUZZ_RUNS=1: ${what}\n${message}`);
    }
  }
  expect(failures.join("\n\n")).toBe("");
  // Every way out is seen.
  if (RUNS < 200) return;
  expect(Object.entries(tally).filter(([, times]) => times === 0)).toEqual([]);
  if (RUNS > 200)
    process.stdout.write(`${JSON.stringify(tally)}, ${process.resourceUsage().maxRSS >> 10} MiB at most\n`);
}, 3_600_000);
