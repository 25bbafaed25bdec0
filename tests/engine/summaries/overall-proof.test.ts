import { SheetDraft } from "../../../src/engine/changes/sheet-draft";
import { a4 } from "../../../src/engine/changes/sheet-styles";
import { putProof } from "../../../src/engine/summaries/overall-proof";
import type { Conservation } from "../../../src/engine/summaries/summary";

const proof = (holds: boolean): Conservation => ({
  tasks: 3,
  solelyLed: holds ? 3 : 2,
  jointlyLed: 0,
  unassigned: 0,
  money: null,
  holds,
  sentence: { vi: "3 nhiệm vụ", en: "3 tasks" },
});

test.each([
  [true, "✓ 3 nhiệm vụ"],
  [false, "✗ 3 nhiệm vụ"],
])("the sentence of a proof says at a glance whether it holds: %s", (holds, sentence) => {
  const draft = new SheetDraft(Array.from({ length: 8 }, () => 10));
  putProof(draft, proof(holds), { firstRow: 0, totalRow: 1, columns: [] }, false);
  const { cells } = draft.finish({ print: a4({ titleRows: null }) });
  const texts = cells.flatMap(({ content }) => (content.kind === "text" ? [content.text] : []));
  expect(texts.at(-1)).toBe(sentence);
});
