import type { Appendix, PlanRow } from "../plan/plan";
import { formatNumberLabel } from "../values/number-label/format-number-label";
import type { NumberLabel } from "../values/number-label/number-label";
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
  return formatNumberLabel(styled(label, style)) === formatNumberLabel(label);
}

/** The styles of an appendix: what most labels of a kind look like. */
export class LabelStyles {
  readonly #labels = new Map<string, NumberLabel[]>();
  readonly #styles = new Map<string, LabelStyle | null>();

  constructor(appendix: Appendix) {
    for (const row of appendix.rows) {
      const label = labelOf(row);
      if (!label || conversionOf(appendix, row) !== null) continue;
      const key = kindOf(label, row.labelInContent);
      const labels = this.#labels.get(key);
      if (labels) labels.push(label);
      else this.#labels.set(key, [label]);
    }
  }

  /** The style more than half of the labels like this one have; null where none does, or two do alike. */
  of(label: NumberLabel, { labelInContent }: Pick<PlanRow, "labelInContent">): LabelStyle | null {
    const key = kindOf(label, labelInContent);
    let style = this.#styles.get(key);
    if (style === undefined) this.#styles.set(key, (style = majority(this.#labels.get(key) ?? [])));
    return style;
  }

  /** The label in the style of its kind; as it is where there is none. */
  dress(label: NumberLabel, place: Pick<PlanRow, "labelInContent">): NumberLabel {
    const style = this.of(label, place);
    return style ? styled(label, style) : label;
  }
}

/** A label in the content needs a sign after it, one in a column of its own does not: they are not compared. */
function kindOf(label: NumberLabel, inContent: boolean): string {
  return `${listKey(label)} ${inContent ? "in content" : ""}`;
}

function majority(labels: readonly NumberLabel[]): LabelStyle | null {
  const styles = new Map(labels.map((label) => [JSON.stringify(styleOf(label)), styleOf(label)]));
  const counts = [...styles.values()]
    .map((style) => ({ style, count: labels.filter((label) => isStyled(label, style)).length }))
    .sort((a, b) => b.count - a.count);
  const [best, second] = counts;
  return best && best.count * 2 > labels.length && best.count !== second?.count ? best.style : null;
}
