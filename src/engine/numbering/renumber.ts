import type { SetCellChange } from "../changes/change";
import type { Appendix, PlanRow } from "../plan/plan";
import { formatNumberLabel } from "../values/number-label/format-number-label";
import type { NumberLabel, NumberScheme } from "../values/number-label/number-label";
import { labelOf } from "./label-of";
import { labelChange, placeOf } from "./label-change";
import type { LabelStyles } from "./label-style";
import { countedOn, countsOn } from "./sequence-breaks";
import type { SiblingList } from "./sibling-lists";

/** A row and the label it should have. */
export interface Relabelled {
  readonly row: PlanRow;
  readonly label: NumberLabel;
}

/**
 * The labels that let a list, and the lists that run on from it, count on; for every row, changed or not. `rows` are those the
 * list is to have, where they are others than it has.
 */
export function relabel(list: SiblingList, lists: readonly SiblingList[], rows = list.rows): Relabelled[] {
  const relabelled: Relabelled[] = [];
  let base = list.base;
  for (let current: SiblingList | undefined = list; current; rows = current?.rows ?? []) {
    const { scheme, head } = current;
    const ordinals = countedOn(rows, base);
    rows.forEach(({ row, label }, at) => {
      relabelled.push({ row, label: withOrdinal(label, scheme, head, ordinals[at] ?? 0) });
    });
    const last = ordinals.at(-1) ?? base;
    current = lists.find((next) => next.before === current && next.base > 0 && !goesOnFrom(next, last));
    base = last;
  }
  return relabelled;
}

function goesOnFrom({ rows: [first] }: SiblingList, last: number): boolean {
  return first !== undefined && countsOn(first, last);
}

function withOrdinal(
  label: NumberLabel,
  scheme: NumberScheme,
  head: readonly number[] | null,
  ordinal: number,
): NumberLabel {
  return {
    ...label,
    scheme,
    schemes: [...label.schemes.slice(0, -1), scheme],
    parts: [...(head ?? label.parts.slice(0, -1)), ordinal],
  };
}

/** Those of the rows whose label changes, and the rows below them, which begin with it. */
export function changedRows(relabelled: readonly Relabelled[]): Relabelled[] {
  return relabelled.flatMap(({ row, label }) => {
    const old = labelOf(row);
    if (!old || formatNumberLabel(old) === formatNumberLabel(label)) return [];
    return [{ row, label }, ...rowsBelow(row, label, (own) => beginsWith(own, old))];
  });
}

/** The rows below one that is numbered at last: their labels begin with its own, whatever they began with. */
export function rowsBelowNew({ row, label }: Relabelled): Relabelled[] {
  return rowsBelow(row, label, (own) => beginsLike(own, label) && !beginsWith(own, label));
}

/** The rows below whose label is one of those meant, with new first parts. */
function rowsBelow(row: PlanRow, label: NumberLabel, isMeant: (own: NumberLabel) => boolean): Relabelled[] {
  return row.children.flatMap((child) => {
    const own = labelOf(child);
    const below = rowsBelow(child, label, isMeant);
    if (!own || !isMeant(own)) return below;
    return [
      { row: child, label: { ...own, parts: [...label.parts, ...own.parts.slice(label.parts.length)] } },
      ...below,
    ];
  });
}

/** The first parts count in the same way: "2.1" begins like 3, "a.1" does not. */
function beginsLike({ parts, schemes }: NumberLabel, above: NumberLabel): boolean {
  return parts.length > above.parts.length && above.schemes.every((scheme, at) => scheme === schemes[at]);
}

function beginsWith(label: NumberLabel, above: NumberLabel): boolean {
  return beginsLike(label, above) && above.parts.every((part, at) => part === label.parts[at]);
}

/** The changes that write these labels in the plan's style; null where one of the cells cannot be rewritten (a formula). */
export function labelChanges(
  appendix: Appendix,
  relabelled: readonly Relabelled[],
  styles: LabelStyles,
): SetCellChange[] | null {
  const changes: SetCellChange[] = [];
  for (const { row, label } of relabelled) {
    const change = labelChange(appendix, row, styles.dress(label, row), placeOf(appendix, row));
    if (!change) return null;
    changes.push(change);
  }
  return changes;
}
