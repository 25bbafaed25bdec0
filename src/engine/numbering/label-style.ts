import type { Appendix, PlanRow } from "../plan/plan";
import { formatNumberLabel } from "../values/number-label/format-number-label";
import type { NumberLabel } from "../values/number-label/number-label";
import { remember } from "../plan/remember";
import { conversionOf } from "./conversion";
import { labelOf } from "./label-of";
import { labelWord, listKey } from "./list-key";

/** How labels of one kind are dressed: "1.", "(1)", "01", "I-1". */
export interface LabelStyle {
  readonly opening: "" | "(";
  readonly suffix: string;
  readonly separators: readonly string[];
  readonly widths: readonly number[];
}

export function styleOf(label: NumberLabel): LabelStyle {
  return {
    opening: label.prefix.endsWith("(") ? "(" : "",
    suffix: label.suffix,
    separators: label.separators ?? label.parts.slice(1).map(() => "."),
    widths: label.widths ?? label.parts.map(() => 1),
  };
}

export function styled(label: NumberLabel, { opening, suffix, separators, widths }: LabelStyle): NumberLabel {
  return { ...label, prefix: labelWord(label) + opening, suffix, separators, widths };
}

/** True where the label looks as the style has it: "10" fits "01" and "1" alike. */
export function isStyled(label: NumberLabel, style: LabelStyle): boolean {
  const looks = looksIn(style);
  let same = looks.get(label);
  if (same === undefined) {
    same = formatNumberLabel(styled(label, style)) === formatNumberLabel(label);
    looks.set(label, same);
  }
  return same;
}

/** Rows with the same label share it. */
const looksIn = remember((_style: LabelStyle) => new WeakMap<NumberLabel, boolean>());

/** The styles of an appendix: what most labels of a kind look like. */
class LabelStyles {
  /** How often each label of a kind stands in the table. */
  readonly #labels = new Map<string, ReadonlyMap<NumberLabel, number>>();
  readonly #styles = new Map<string, LabelStyle | null>();

  constructor(appendix: Appendix) {
    const inColumn = new Map<NumberLabel, number>();
    const inContent = new Map<NumberLabel, number>();
    for (const row of appendix.rows) {
      const label = labelOf(row);
      if (!label || conversionOf(appendix, row) !== null) continue;
      const labels = row.labelInContent ? inContent : inColumn;
      labels.set(label, (labels.get(label) ?? 0) + 1);
    }
    this.#sort(inColumn, false);
    this.#sort(inContent, true);
  }

  #sort(labels: ReadonlyMap<NumberLabel, number>, inContent: boolean): void {
    const kinds = new Map<string, Map<NumberLabel, number>>();
    for (const [label, count] of labels) {
      const key = kindOf(label, inContent);
      const ofKind = kinds.get(key);
      if (ofKind) ofKind.set(label, count);
      else kinds.set(key, new Map([[label, count]]));
    }
    for (const [key, ofKind] of kinds) this.#labels.set(key, ofKind);
  }

  /** The style more than half of the labels like this one have; null where none does, or two do alike. */
  of(label: NumberLabel, { labelInContent }: Pick<PlanRow, "labelInContent">): LabelStyle | null {
    const key = kindOf(label, labelInContent);
    let style = this.#styles.get(key);
    if (style === undefined) this.#styles.set(key, (style = majority(this.#labels.get(key) ?? new Map())));
    return style;
  }

  /** The label in the style of its kind; as it is where there is none. */
  dress(label: NumberLabel, place: Pick<PlanRow, "labelInContent">): NumberLabel {
    const style = this.of(label, place);
    return style ? styled(label, style) : label;
  }
}

/** The styles of an appendix, worked out once. */
export const labelStylesOf = remember((appendix: Appendix) => new LabelStyles(appendix));

export type { LabelStyles };

/** A label in the content needs a sign after it, one in a column of its own does not: they are not compared. */
function kindOf(label: NumberLabel, inContent: boolean): string {
  return kindsOf(label)[inContent ? 1 : 0];
}

/** Asked of every row. */
const kindsOf = remember((label: NumberLabel) => [listKey(label), `${listKey(label)} in content`] as const);

function majority(labels: ReadonlyMap<NumberLabel, number>): LabelStyle | null {
  const styles = new Map([...labels.keys()].map((label) => [JSON.stringify(styleOf(label)), styleOf(label)]));
  const counts = [...styles.values()]
    .map((style) => ({ style, count: countOf(labels, (label) => isStyled(label, style)) }))
    .sort((a, b) => b.count - a.count);
  const [best, second] = counts;
  const all = countOf(labels, () => true);
  return best && best.count * 2 > all && best.count !== second?.count ? best.style : null;
}

function countOf(labels: ReadonlyMap<NumberLabel, number>, isCounted: (label: NumberLabel) => boolean): number {
  let sum = 0;
  for (const [label, count] of labels) if (isCounted(label)) sum += count;
  return sum;
}
