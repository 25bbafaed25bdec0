import { writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { rules } from "../src/engine/index";
import { TOPICS_VI } from "../src/ui/help/topics-vi";
import { guideOf } from "./guide";
import { sampleCounts } from "./sample-counts";

/** Writes docs/huong-dan.md from the texts of the help: `npx tsx scripts/make-guide.ts` */
const FILE = "docs/huong-dan.md";
const metas = rules.map(({ meta }) => meta);
const options = await resolveConfig(FILE);
writeFileSync(FILE, await format(guideOf(TOPICS_VI, metas, sampleCounts()), { ...options, parser: "markdown" }));
