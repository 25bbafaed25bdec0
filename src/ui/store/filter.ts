import type { RuleMeta } from "../../engine/index";
import { fold } from "../../engine/index";
import type { ListedFinding } from "./listed-finding";

/** Findings that have every word of the filter somewhere in what is shown of them; any case and tone-mark placement. */
export function filterFindings(
  findings: readonly ListedFinding[],
  filter: string,
  rules: ReadonlyMap<string, RuleMeta>,
): readonly ListedFinding[] {
  if (filter.trim() === "") return findings;
  const words = fold(filter).split(/\s+/u);
  return findings.filter((listed) => {
    const text = fold(searchable(listed, rules));
    return words.every((word) => text.includes(word));
  });
}

function searchable({ finding, address, rowContent, leads }: ListedFinding, rules: ReadonlyMap<string, RuleMeta>) {
  const { message, text, sheet, rule } = finding;
  const title = rules.get(rule)?.title;
  return [message.vi, message.en, title?.vi, title?.en, text, sheet, address, rowContent, ...(leads ?? [])].join("\n");
}
