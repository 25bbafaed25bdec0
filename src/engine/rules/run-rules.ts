import { contentOf } from "../changes/cell-content";
import { applyIgnores } from "../findings/counts";
import type { Finding, Localized } from "../findings/finding";
import type { Ignore } from "../findings/report";
import { fingerprint } from "../findings/fingerprint";
import type { Plan } from "../plan/plan";
import { cleanText, fold } from "../text/normalize";
import { anchored } from "./anchored";
import type { Rule, RuleReport } from "./define-rule";
import { restsOnUnknown } from "./not-checkable";
import type { Steps } from "./steps";
import { inOneGo } from "./steps";

/** Runs the rules over a plan, one after the other. Findings come by sheet, row, column, then rule. */
export function runRules(plan: Plan, rules: readonly Rule[], ignores: readonly Ignore[] = []): Finding[] {
  return inOneGo(ruleSteps(plan, rules, ignores));
}

/** The same, with a stop after every rule. */
export function* ruleSteps(plan: Plan, rules: readonly Rule[], ignores: readonly Ignore[] = []): Steps<Finding[]> {
  const inOrder = orderOf(plan);
  const findings: Finding[] = [];
  const found = () => applyIgnores([...findings].sort(inOrder), ignores);
  const keyOf = keyReader();
  const isNotCheckable = restsOnUnknown(plan);
  for (const rule of rules) {
    const reports: RuleReport[] = [];
    rule.check(plan, {
      report: (report) => {
        if (!isNotCheckable(rule.meta.id, report)) reports.push(report);
      },
      found,
    });
    for (const finding of named(plan, rule, reports, keyOf)) findings.push(finding);
    yield;
  }
  return findings.sort(inOrder);
}

function orderOf({ snapshot }: Plan): (a: Finding, b: Finding) => number {
  const sheets = new Map(snapshot.sheets.map(({ name }, at) => [name, at]));
  return (a, b) =>
    (sheets.get(a.sheet) ?? 0) - (sheets.get(b.sheet) ?? 0) ||
    a.cell.row - b.cell.row ||
    a.cell.column - b.cell.column ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** Gives every report its fingerprint; equal ones of one rule on one sheet are told apart by their order. */
function named(plan: Plan, rule: Rule, reports: readonly RuleReport[], keyOf: (text: string) => string): Finding[] {
  const seen = new Map<string, number>();
  return reports.map((report) => {
    const about = [report.sheet.name, report.messageId, ...report.about].map(keyOf);
    const key = about.join("\u0000");
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return {
      rule: rule.meta.id,
      severity: report.severity ?? rule.meta.severity,
      sheet: report.sheet.name,
      cell: report.cell,
      messageId: report.messageId,
      message: messageOf(rule, report),
      text: textOf(report),
      fingerprint: fingerprint(rule.meta.id, count > 1 ? [...about, String(count)] : about),
      ...(report.fix && { fix: anchored(plan, report.fix) }),
    };
  });
}

/** What a text is about, whatever its case, spacing and Unicode form; each distinct text is folded once. */
function keyReader(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let key = known.get(text);
    if (key === undefined) known.set(text, (key = fold(cleanText(text))));
    return key;
  };
}

function messageOf({ meta }: Rule, { messageId, data }: RuleReport): Localized {
  const template = meta.messages[messageId];
  if (!template) throw new RangeError(`${meta.id} has no message ${messageId}`);
  return { vi: fillIn(template.vi, data ?? {}), en: fillIn(template.en, data ?? {}) };
}

function fillIn(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_all, name: string) => {
    const value = data[name];
    if (value === undefined) throw new RangeError(`no value for {${name}} in “${template}”`);
    return shorten(cleanText(String(value)));
  });
}

const LONGEST = 120;

/** Long cell texts are cut in a sentence; the cell itself is a click away. */
function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}

function textOf({ sheet, cell }: RuleReport): string {
  const content = contentOf(sheet.cells.at(cell));
  switch (content.kind) {
    case "text":
      return content.text;
    case "number":
      return String(content.number);
    case "formula":
      return String(content.cached ?? "");
    case "boolean":
      return content.boolean ? "TRUE" : "FALSE";
    case "error":
      return content.error;
    case "empty":
      return "";
  }
}
