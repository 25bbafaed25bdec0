import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { rules } from "../src/engine/index";
import { byHandOf, pageOf } from "./rule-page";

/** Writes the head of every rule's page in docs/rules and keeps the part written by hand. */
for (const { meta } of rules) {
  const file = `docs/rules/${meta.id}.md`;
  mkdirSync(dirname(file), { recursive: true });
  const byHand = existsSync(file) ? byHandOf(readFileSync(file, "utf8")) : "";
  writeFileSync(file, pageOf(meta, byHand));
}
