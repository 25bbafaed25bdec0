import type { Plan } from "../../plan/plan";
import { markedSheets } from "../../snapshot/sheet-marker";
import type { CellSnapshot } from "../../snapshot/cell";
import type { SheetSnapshot } from "../../snapshot/workbook";
import type { LegacyReading } from "../../text/legacy-encoding/legacy-reading";
import { legacyReader } from "../../text/legacy-encoding/legacy-reading";
import type { AbbreviationUses } from "./abbreviations";
import { countUse } from "./abbreviations";
import type { TextCell } from "./text-cell";
import { textCellAt } from "./text-cell";
import type { ContentReading } from "./text-traits";
import { NO_TRAITS, traitsReader } from "./text-traits";

export type LegacyCell = TextCell & (LegacyReading | ContentReading);

interface SheetScan {
  /** On sheets with a plan table. */
  readonly legacy: readonly LegacyCell[];
  /** NFD texts that are not legacy ones, on sheets with a plan table. */
  readonly decomposed: readonly TextCell[];
  /** Texts with white space to look at that are neither, on any sheet. */
  readonly untidy: readonly TextCell[];
}

/** What the text rules look for, sheet by sheet in reading order. */
export interface TextScan extends SheetScan {
  readonly abbreviations: AbbreviationUses;
}

const scans = new WeakMap<Plan, TextScan>();

/** Reads every typed text of the workbook once for all text rules; what formulas show is not typed. */
export function textScanOf(plan: Plan): TextScan {
  let scan = scans.get(plan);
  if (!scan) scans.set(plan, (scan = scanTexts(plan)));
  return scan;
}

function scanTexts({ snapshot, appendices }: Plan): TextScan {
  const generated = markedSheets(snapshot);
  const planSheets = new Set(appendices.map(({ sheet }) => sheet.name));
  const abbreviations: AbbreviationUses = new Map();
  const scanSheet = sheetScanner(abbreviations);
  const scanned = snapshot.sheets
    .filter(({ name }) => !generated.has(name))
    .map((sheet) => scanSheet(sheet, planSheets.has(sheet.name)));
  return {
    legacy: scanned.flatMap(({ legacy }) => legacy),
    decomposed: scanned.flatMap(({ decomposed }) => decomposed),
    untidy: scanned.flatMap(({ untidy }) => untidy),
    abbreviations,
  };
}

function sheetScanner(uses: AbbreviationUses): (sheet: SheetSnapshot, isPlanSheet: boolean) => SheetScan {
  const traitsOf = traitsReader();
  const readByFont = legacyReader();
  return (sheet, isPlanSheet) => {
    const legacy: LegacyCell[] = [];
    const decomposed: TextCell[] = [];
    const untidy: TextCell[] = [];
    /** The last cell of each column with nothing to note: the one below often is the very same object. */
    const plain: (CellSnapshot | undefined)[] = [];
    sheet.cells.forEach((cell, row, column) => {
      if (plain[column] === cell) return;
      const { value: text, formula, style, runFonts } = cell;
      if (typeof text !== "string" || formula !== undefined) return;
      const traits = traitsOf(text);
      const reading = isPlanSheet ? (readByFont(style.fontName, runFonts, text) ?? traits.legacy) : null;
      if (!reading && traits === NO_TRAITS) {
        plain[column] = cell;
        return;
      }
      if (reading) {
        legacy.push({ ...textCellAt(sheet, row, column, cell, text), ...reading });
        return;
      }
      for (const { letters, at } of traits.abbreviations) {
        const use = countUse(uses, letters);
        if (isPlanSheet) use.place ??= { textCell: textCellAt(sheet, row, column, cell, text), at };
      }
      if (isPlanSheet && traits.decomposed) decomposed.push(textCellAt(sheet, row, column, cell, text));
      else if (traits.untidy) untidy.push(textCellAt(sheet, row, column, cell, text));
    });
    return { legacy, decomposed, untidy };
  };
}
