import type { RuleMeta, Severity } from "../../engine/index";
import type { Words } from "../strings/words";
import { countText } from "../strings/words";
import type { Topics } from "./topic";
import { TOPICS_EN } from "./topics-en";
import { TOPICS_VI } from "./topics-vi";

interface HelpWords extends Topics {
  readonly search: string;
  readonly found: (count: number) => string;
  readonly none: string;
  readonly stepsHeading: string;
  readonly questionsHeading: string;
  readonly rulesHeading: (count: number) => string;
  readonly fixes: Readonly<Record<RuleMeta["fix"], string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly wrong: string;
  readonly right: string;
}

export const HELP_WORDS: Words<HelpWords> = {
  vi: {
    ...TOPICS_VI,
    search: "Tìm trong trợ giúp",
    found: (count) => `Tìm thấy ${countText("vi", count)} mục.`,
    none: "Không có mục nào khớp. Thử tìm bằng một chữ khác, ví dụ “tổng” hay “chủ trì”.",
    stepsHeading: "Cách làm",
    questionsHeading: "Câu hỏi thường gặp",
    rulesHeading: (count) => `Các quy tắc (${countText("vi", count)})`,
    fixes: {
      none: "Không tự sửa: cần người quyết định.",
      safe: "Có cách sửa chắc chắn, sửa được một lượt.",
      suggested: "Có gợi ý sửa, xem trước từng chỗ.",
    },
    severities: { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" },
    wrong: "Chưa đúng",
    right: "Đúng",
  },
  en: {
    ...TOPICS_EN,
    search: "Search the help",
    found: (count) => `${countText("en", count)} found.`,
    none: "Nothing found. Try another word, such as “total” or “lead”.",
    stepsHeading: "How to",
    questionsHeading: "Questions",
    rulesHeading: (count) => `Rules (${countText("en", count)})`,
    fixes: {
      none: "No fix: somebody has to decide.",
      safe: "It has a certain fix; all can be fixed together.",
      suggested: "A fix is suggested; look at each one.",
    },
    severities: { error: "Error", warning: "Warning", info: "Remark" },
    wrong: "Wrong",
    right: "Right",
  },
};
