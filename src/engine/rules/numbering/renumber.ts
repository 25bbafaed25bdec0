import type { SetCellChange } from "../../changes/change";
import type { Appendix, PlanRow } from "../../plan/plan";
import { formatNumberLabel } from "../../values/number-label/format-number-label";
import type { NumberLabel, NumberScheme } from "../../values/number-label/number-label";
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

/** The labels that let a list, and the lists that run on from it, count on; for every row, changed or not. */
export function relabel(list: SiblingList, lists: readonly SiblingList[]): Relabelled[] {
  const relabelled: Relabelled[] = [];
  let base = list.base;
  for (let current: SiblingList | undefined = list; current;) {
    const { rows, scheme, head } = current;
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

/**
 * The changes that give these rows their labels, and the rows below them the same first parts. Null where one of the cells
 * cannot be rewritten (it holds a formula).
 */
export function relabelChanges(
  appendix: Appendix,
  relabelled: readonly Relabelled[],
  styles: LabelStyles,
): SetCellChange[] | null {
  const changes: SetCellChange[] = [];
  for (const { row, label } of relabelled.flatMap(withDescendants)) {
    const change = labelChange(appendix, row, styles.dress(label, row), placeOf(appendix, row));
    if (!change) return null;
    changes.push(change);
  }
  return changes;
}

/** The row itself where its parts change, and every row below whose label begins with them. */
function withDescendants({ row, label }: Relabelled): Relabelled[] {
  const old = labelOf(row);
  if (!old || formatNumberLabel(old) === formatNumberLabel(label)) return [];
  const below = (parent: PlanRow): Relabelled[] =>
    parent.children.flatMap((child) => {
      const own = labelOf(child);
      const rest = below(child);
      if (!own || !isUnder(own, old)) return rest;
      return [
        { row: child, label: { ...own, parts: [...label.parts, ...own.parts.slice(label.parts.length)] } },
        ...rest,
      ];
    });
  return [{ row, label }, ...below(row)];
}

function isUnder(label: NumberLabel, above: NumberLabel): boolean {
  const { parts, schemes } = above;
  if (label.parts.length <= parts.length) return false;
  return parts.every((part, at) => part === label.parts[at] && schemes[at] === label.schemes[at]);
}
