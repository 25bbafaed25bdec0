import { defineRule } from "../define-rule";
import { rowContentOf, tidyInPlace } from "./places";
import { setText } from "./set-text";
import { textScanOf } from "./text-scan";

export const strayWhitespace = defineRule({
  meta: {
    id: "text/stray-whitespace",
    severity: "info",
    title: { vi: "Dấu cách thừa", en: "Stray white space" },
    why: {
      vi: "Dấu cách thừa không nhìn thấy nhưng làm hai ô giống nhau thành khác nhau khi tìm, lọc, đếm và VLOOKUP.",
      en: "Stray spaces cannot be seen, but make equal cells differ when searching, filtering, counting and in VLOOKUP.",
    },
    basis: {
      vi: "Thông lệ soạn thảo: giữa hai từ một dấu cách, không có dấu cách ở đầu và cuối ô.",
      en: "Office habit: one space between words, none at either end of a cell.",
    },
    messages: {
      stray: {
        vi: "“{text}” có dấu cách thừa ở đầu, ở cuối, liền nhau, hoặc dấu cách đặc biệt. Bỏ đi, chữ giữ nguyên.",
        en: "“{text}” has spaces too many at an end or in a row, or special ones. Remove them; the words stay as they are.",
      },
      onlySpaces: {
        vi: "Ô trông như trống nhưng có dấu cách. Xóa đi để ô trống thật.",
        en: "The cell looks empty but holds white space. Clear it.",
      },
    },
    fix: "safe",
  },
  check(plan, { report }) {
    for (const textCell of textScanOf(plan).untidy) {
      const { sheet, cell, text } = textCell;
      const after = tidyInPlace(plan, textCell, text);
      if (after === text) continue;
      report({
        sheet,
        cell,
        messageId: after === "" ? "onlySpaces" : "stray",
        data: { text },
        about: [rowContentOf(plan, textCell), text],
        fix: { confidence: "safe", changes: [setText(textCell, after)] },
      });
    }
  },
});
