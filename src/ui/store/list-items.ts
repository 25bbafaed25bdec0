import type { Finding, IgnoredFinding } from "../../engine/index";
import type { Card } from "./cards";
import { cardsOf } from "./cards";
import { filterFindings } from "./filter";
import type { FindingGroup, GroupName } from "./group-findings";
import { groupFindings } from "./group-findings";
import type { CheckedWorkbook, FindingsView } from "./state";
import { IGNORED_GROUP } from "./state";

/** One line of the list, flat, so that only the lines in sight need to be drawn. `count`: findings under a heading. */
export type ListItem =
  | (Heading & { readonly kind: "group"; readonly name: GroupName })
  | (Heading & { readonly kind: "rule"; readonly title: Finding["message"] })
  | (Heading & { readonly kind: "ignoredGroup" })
  | { readonly kind: "card"; readonly key: string; readonly card: Card; readonly underRule: boolean }
  | { readonly kind: "ignored"; readonly key: string; readonly ignored: IgnoredFinding };

interface Heading {
  readonly key: string;
  readonly count: number;
  readonly folded: boolean;
}

const NO_FOLDS: ReadonlySet<string> = new Set();

export function listItems({ listed, rules, report }: CheckedWorkbook, view: FindingsView): ListItem[] {
  const groups = groupFindings(filterFindings(listed, view.filter, rules), view.grouping);
  // Who looks for something wants to see it.
  const folds = view.filter.trim() === "" ? view.folded : NO_FOLDS;
  return [
    ...groups.flatMap((group) => groupItems(group, cardsOf(group.key, group.findings, rules), folds)),
    ...ignoredItems(report.ignored, view.folded),
  ];
}

function groupItems(group: FindingGroup, cards: readonly Card[], folds: ReadonlySet<string>): ListItem[] {
  const { key, name, findings } = group;
  const folded = folds.has(key);
  const heading: ListItem = { kind: "group", key, name, count: findings.length, folded };
  if (folded) return [heading];
  return [
    heading,
    ...(name.by === "severity" ? ruleItems(key, cards, folds) : cards.map((card) => cardItem(card, false))),
  ];
}

/** Cards of a rule with several get a heading of their own; they stand together already. */
function ruleItems(group: string, cards: readonly Card[], folds: ReadonlySet<string>): ListItem[] {
  return [...new Set(cards.map(({ rule }) => rule))].flatMap((rule): ListItem[] => {
    const together = cards.filter((card) => card.rule === rule);
    const [first] = together;
    if (!first || together.length === 1) return together.map((card) => cardItem(card, false));
    const key = `${group} ${rule}`;
    const folded = folds.has(key);
    const count = together.reduce((sum, card) => sum + card.findings.length, 0);
    const heading: ListItem = { kind: "rule", key, title: first.title, count, folded };
    return folded ? [heading] : [heading, ...together.map((card) => cardItem(card, true))];
  });
}

function cardItem(card: Card, underRule: boolean): ListItem {
  return { kind: "card", key: card.key, card, underRule };
}

function ignoredItems(ignored: readonly IgnoredFinding[], folds: ReadonlySet<string>): ListItem[] {
  if (ignored.length === 0) return [];
  const folded = folds.has(IGNORED_GROUP);
  const heading: ListItem = { kind: "ignoredGroup", key: IGNORED_GROUP, count: ignored.length, folded };
  if (folded) return [heading];
  const items = ignored.map((one): ListItem => {
    const { rule, fingerprint } = one.finding;
    return { kind: "ignored", key: `${IGNORED_GROUP} ${rule} ${fingerprint}`, ignored: one };
  });
  return [heading, ...items];
}
