import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { format, resolveConfig } from "prettier";
import { rules } from "../src/engine/index";
import { byHandOf, examplesOf, pageOf } from "./rule-page";

/** Writes the head of every rule's page in docs/rules, keeps the part written by hand, and copies its examples for the help of the pane. */
const examples: Record<string, unknown> = {};
for (const { meta } of rules) {
  const file = `docs/rules/${meta.id}.md`;
  mkdirSync(dirname(file), { recursive: true });
  const byHand = existsSync(file) ? byHandOf(readFileSync(file, "utf8")) : "";
  writeFileSync(file, pageOf(meta, byHand));
  examples[meta.id] = examplesOf(byHand);
}
const EXAMPLES = "src/ui/help/rule-examples.ts";
const source = `/** Wrong and right cells of every rule. Copied from docs/rules by scripts/make-rule-docs.ts. */
export const RULE_EXAMPLES: Readonly<Record<string, readonly (readonly [wrong: string, right: string])[]>> = ${JSON.stringify(examples)};
`;
writeFileSync(EXAMPLES, await format(source, { ...(await resolveConfig(EXAMPLES)), parser: "typescript" }));
