import { defineRule } from "../define-rule";
import { tidyInPlace } from "./places";
import { reportEdits } from "./report-edits";
import { textScanOf } from "./text-scan";

export const decomposedUnicode = defineRule({
  meta: {
    id: "text/decomposed-unicode",
    severity: "warning",
    title: { vi: "Unicode tổ hợp", en: "Decomposed Unicode" },
    why: {
      vi: "Chữ Unicode tổ hợp nhìn như chữ thường nhưng máy coi là khác: tìm kiếm, lọc, VLOOKUP không ra.",
      en: "Decomposed letters look the same but are different to the computer: searching, filtering and VLOOKUP miss them.",
    },
    basis: {
      vi: "TCVN 6909:2001 là bộ mã tiếng Việt dùng trong cơ quan nhà nước; dạng dựng sẵn là dạng Excel tìm kiếm được.",
      en: "TCVN 6909:2001 is the character set of Vietnamese offices; precomposed letters are what Excel can search for.",
    },
    messages: {
      cell: {
        vi: "“{text}” gõ bằng Unicode tổ hợp (dấu tách rời chữ). Chuyển sang Unicode dựng sẵn, hình chữ không đổi.",
        en: "“{text}” is in decomposed Unicode (marks apart from their letters). Convert it to precomposed; it looks the same.",
      },
      many: {
        vi: "{count} ô trên trang tính gõ bằng Unicode tổ hợp (dấu tách rời chữ), ô đầu là “{text}”. Chuyển tất cả sang Unicode dựng sẵn, hình chữ không đổi.",
        en: "{count} cells of the sheet are in decomposed Unicode (marks apart from their letters), first “{text}”. Convert them all to precomposed; they look the same.",
      },
    },
    fix: "safe",
  },
  check(plan, context) {
    const edits = textScanOf(plan).decomposed.map((textCell) => ({
      textCell,
      after: tidyInPlace(plan, textCell, textCell.text.normalize("NFC")),
      messageId: "cell" as const,
    }));
    reportEdits(plan, context, edits, "safe");
  },
});
