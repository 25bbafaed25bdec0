import type { RuleMeta } from "../../engine/index";
import { countText } from "../strings/words";
import type { Words } from "../strings/words";

/** The first part of a rule's id. */
export type RuleGroup = RuleMeta["id"] extends `${infer Group}/${string}` ? Group : never;

interface SettingsWords {
  readonly inWorkbook: string;
  readonly onComputer: string;
  readonly period: {
    readonly heading: string;
    readonly titled: string;
    readonly chosen: (period: string) => string;
  };
  readonly rules: {
    readonly heading: string;
    readonly note: string;
    readonly groups: Readonly<Record<RuleGroup, string>>;
    readonly count: (on: number, all: number) => string;
    readonly allOn: (count: number) => string;
  };
  readonly lists: {
    readonly funding: string;
    readonly fundingNote: string;
    readonly vague: string;
    readonly vagueNote: string;
    readonly openEnd: string;
    readonly standard: string;
    readonly save: (count: number) => string;
    readonly count: (count: number, own: boolean) => string;
  };
  readonly defaults: {
    readonly count: (count: number, own: boolean) => string;
    readonly heading: string;
    readonly note: string;
    readonly words: string;
    readonly deliverable: string;
    readonly coordinating: string;
    readonly add: string;
    readonly save: string;
    readonly cancel: string;
    readonly remove: string;
    readonly wordsMissing: string;
  };
  readonly reset: {
    readonly button: string;
    readonly question: string;
    readonly confirm: (count: number) => string;
    readonly cancel: string;
    readonly nothing: string;
  };
}

export const SETTINGS_WORDS: Words<SettingsWords> = {
  vi: {
    inWorkbook: "Cài đặt lưu trong tệp này và đi theo tệp; mỗi thay đổi được lưu ngay.",
    onComputer: "Tệp này không giữ được cài đặt: cài đặt chỉ lưu trên máy này, không đi theo tệp.",
    period: {
      heading: "Kỳ kế hoạch",
      titled: "Theo tiêu đề của phụ lục.",
      chosen: (period) => `Đang dùng: ${period} (bạn đã chọn).`,
    },
    rules: {
      heading: "Quy tắc kiểm tra",
      note: "Bỏ đánh dấu quy tắc không dùng. Báo cáo luôn ghi rõ đang tắt quy tắc nào.",
      groups: {
        structure: "Cấu trúc bảng",
        text: "Chữ viết",
        numbering: "Đánh số",
        task: "Nhiệm vụ",
        deliverable: "Sản phẩm",
        unit: "Đơn vị",
        time: "Thời gian",
        budget: "Kinh phí",
        plan: "Kế hoạch",
        summary: "Trang tổng hợp",
      },
      count: (on, all) => (on === all ? countText("vi", all) : `bật ${countText("vi", on)} / ${countText("vi", all)}`),
      allOn: (count) => `Bật lại ${countText("vi", count)} quy tắc`,
    },
    lists: {
      funding: "Cụm từ về nguồn kinh phí",
      fundingNote: "Ghi ở cột kinh phí thay cho số tiền và không phải là lỗi.",
      vague: "Sản phẩm chung chung",
      vagueNote: "Những cách ghi sản phẩm chưa nói rõ phải nộp gì.",
      openEnd: "Mỗi cụm từ một dòng. Dấu … ở cuối là có thể có chữ theo sau.",
      standard: "Danh sách mặc định",
      save: (count) => `Lưu ${countText("vi", count)} cụm từ`,
      count: (count, own) => `${countText("vi", count)} cụm từ, ${own ? "danh sách riêng" : "mặc định"}`,
    },
    defaults: {
      count: (count, own) => `${countText("vi", count)} dòng, ${own ? "danh sách riêng" : "mặc định"}`,
      heading: "Sản phẩm và phối hợp thường dùng",
      note: "Dùng để gợi ý ở phần Điền, theo những chữ đầu của nhiệm vụ.",
      words: "Nhiệm vụ bắt đầu bằng",
      deliverable: "Sản phẩm",
      coordinating: "Đơn vị phối hợp",
      add: "Thêm dòng",
      save: "Lưu",
      cancel: "Hủy",
      remove: "Xóa dòng này",
      wordsMissing: "Ghi những chữ đầu của nhiệm vụ.",
    },
    reset: {
      button: "Đặt lại cài đặt…",
      question:
        "Kỳ kế hoạch, quy tắc và các danh sách ở trang này trở về mặc định. Danh mục đơn vị, cách đọc bảng và các chỗ đã bỏ qua giữ nguyên.",
      confirm: (count) => `Đặt lại ${countText("vi", count)} mục`,
      cancel: "Hủy",
      nothing: "Mọi cài đặt đang là mặc định.",
    },
  },
  en: {
    inWorkbook: "Settings are kept in this workbook and travel with it; every change is saved at once.",
    onComputer: "This workbook cannot hold settings: they stay on this computer and do not travel with the file.",
    period: {
      heading: "Plan period",
      titled: "As the title of the annex says.",
      chosen: (period) => `In use: ${period} (chosen by you).`,
    },
    rules: {
      heading: "Rules",
      note: "Untick the rules you do not use. Reports always name the rules that are off.",
      groups: {
        structure: "Structure of the table",
        text: "Text",
        numbering: "Numbering",
        task: "Tasks",
        deliverable: "Deliverables",
        unit: "Units",
        time: "Time",
        budget: "Budget",
        plan: "The plan",
        summary: "Summary sheets",
      },
      count: (on, all) => (on === all ? countText("en", all) : `${countText("en", on)} / ${countText("en", all)} on`),
      allOn: (count) => (count === 1 ? "Turn on 1 rule again" : `Turn on ${countText("en", count)} rules again`),
    },
    lists: {
      funding: "Words for sources of money",
      fundingNote: "They stand in the budget column in place of an amount and are no errors.",
      vague: "Vague deliverables",
      vagueNote: "Wordings that do not say what to hand in.",
      openEnd: "One phrase a line. … at the end: more words may follow.",
      standard: "Default list",
      save: (count) => `Save ${countText("en", count)} ${count === 1 ? "phrase" : "phrases"}`,
      count: (count, own) =>
        `${countText("en", count)} ${count === 1 ? "phrase" : "phrases"}, ${own ? "a list of your own" : "default"}`,
    },
    defaults: {
      count: (count, own) =>
        `${countText("en", count)} ${count === 1 ? "line" : "lines"}, ${own ? "a list of your own" : "default"}`,
      heading: "Usual deliverables and helpers",
      note: "Suggested under Fill, by the first words of a task.",
      words: "The task begins with",
      deliverable: "Deliverable",
      coordinating: "Coordinating units",
      add: "Add a line",
      save: "Save",
      cancel: "Cancel",
      remove: "Delete this line",
      wordsMissing: "Give the first words of the task.",
    },
    reset: {
      button: "Reset the settings…",
      question:
        "The plan period, the rules and the lists of this page go back to their defaults. The unit directory, how tables are read and what is ignored stay.",
      confirm: (count) => (count === 1 ? "Reset 1 setting" : `Reset ${countText("en", count)} settings`),
      cancel: "Cancel",
      nothing: "All settings are the defaults.",
    },
  },
};
