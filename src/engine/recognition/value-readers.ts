import type { CellSnapshot } from "../snapshot/cell";
import { isCellError } from "../snapshot/cell";
import type { MoneyParse } from "../values/money/money";
import { decideDecimal, parseMoney } from "../values/money/parse-money";
import type { PlanPeriod } from "../values/period";
import { combineStartEnd } from "../values/time/combine-start-end";
import { isDateFormat } from "../values/time/date-format";
import { parseTimeFrame, timeFrameOfDate } from "../values/time/parse-time-frame";
import type { TimeParse } from "../values/time/time-frame";
import type { UnitDirectory } from "../values/units/directory";
import { parseUnitList } from "../values/units/parse-unit-list";
import type { UnitList } from "../values/units/unit";
import type { UnitPairs } from "../values/units/unit-pairs";

/** Keeps the answer of a parser for every text or number it has seen: each distinct one of a plan is read once. */
function memo<Content extends string | number, T>(parse: (content: Content) => T): (content: Content) => T {
  const known = new Map<Content, T>();
  return (content) => {
    let value = known.get(content);
    if (value === undefined) known.set(content, (value = parse(content)));
    return value;
  };
}

/** The parsers of one appendix, with what they need to know of it. */
export interface ValueReaders {
  readonly units: (text: string) => UnitList;
  /** A time cell: its text, or the date it stores. */
  readonly time: (text: string, cell: CellSnapshot | undefined) => TimeParse;
  readonly startEnd: (start: TimeParse, end: TimeParse) => TimeParse;
  readonly money: (text: string, cell: CellSnapshot | undefined) => MoneyParse;
}

export interface ReaderContext {
  readonly directory: UnitDirectory;
  readonly pairs: UnitPairs;
  readonly period: PlanPeriod | null;
  readonly dateSystem: 1900 | 1904;
  readonly moneyScale: number | null;
  /** The texts typed in the budget columns, each once: they decide what "1.500" means. */
  readonly moneyTexts: ReadonlySet<string>;
  /** The user's own words for money that is no amount. */
  readonly fundingPhrases?: readonly string[];
}

export function valueReaders(context: ReaderContext): ValueReaders {
  const timeText = memo((text: string) => parseTimeFrame(text, { period: context.period }));
  const moneyContext = {
    scale: context.moneyScale,
    decimal: decideDecimal(context.moneyTexts),
    ...(context.fundingPhrases && { fundingPhrases: context.fundingPhrases }),
  };
  const moneyText = memo((text: string) => parseMoney({ text }, moneyContext));
  const moneyNumber = memo((number: number) => parseMoney({ number }, moneyContext));
  return {
    units: memo((text: string) => parseUnitList(text, context.directory, context.pairs)),
    time: (text, cell) =>
      typeof cell?.value === "number" && isDateFormat(cell.style.numberFormat)
        ? timeFrameOfDate(cell.value, cell.style.numberFormat, context.dateSystem)
        : timeText(text),
    startEnd: combineStartEnd,
    money: (text, cell) => {
      if (cell?.formula !== undefined && cell.value === null) return { status: "uncheckable" };
      if (cell && isCellError(cell.value)) return { status: "error", error: cell.value.error };
      return typeof cell?.value === "number" ? moneyNumber(cell.value) : moneyText(text);
    },
  };
}
