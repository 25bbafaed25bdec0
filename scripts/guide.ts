import type { FindingCounts, RuleMeta } from "../src/engine/index";
import type { Topic, Topics } from "../src/ui/help/topic";

/** A file of docs/images/vi, and what is seen on it. */
type Picture = readonly [file: string, seen: string];

/** Pictures of the topics, by the heading without its number; shown in the document only. `npm run pictures` makes them. */
export const PICTURES: Readonly<Record<string, readonly Picture[]>> = {
  "Mở kế hoạch": [
    ["pane-start.png", "Khung Soát phụ lục vừa mở trong Excel, có nút Kiểm tra"],
    ["page-start.png", "Trang web khi chưa mở tệp: nút Mở tệp và nút Xem thử với kế hoạch mẫu"],
  ],
  "Kiểm tra": [
    ["pane-check.png", "Dòng kết luận và danh sách lỗi trong khung"],
    ["page-check.png", "Trang web: bên trái là trang tính, bên phải là khung soát"],
    ["pane-why.png", "Bấm Vì sao?: lý do và căn cứ của một lỗi"],
  ],
  Sửa: [
    ["pane-finding.png", "Một lỗi mở ra: hiện có, sửa thành, nút Sửa và nút Bỏ qua"],
    ["pane-safe-fixes.png", "Danh sách xem trước của Sửa nhanh"],
    ["pane-ignore.png", "Ô ghi lý do bỏ qua"],
  ],
  "Điền tự động": [["pane-fill.png", "Các cột có thể điền, nút ghi rõ số ô"]],
  "Xem tiến độ và kinh phí": [
    ["pane-timeline.png", "Lịch tháng của các nhiệm vụ"],
    ["pane-budget.png", "Số đã ghi và số cộng được theo từng mục"],
  ],
  "Tổng hợp theo phòng": [
    ["pane-summary.png", "Dòng đối chiếu, các đơn vị và nút Tạo bảng"],
    ["pane-summary-made.png", "Sau khi tạo: đường dẫn đến từng trang và nút Hoàn tác"],
    ["page-summary.png", "Trang Tổng hợp vừa tạo, xem trên trang web"],
  ],
  "Xuất báo cáo": [
    ["pane-menu.png", "Menu Khác, mở bằng dấu ba chấm bên phải các thẻ"],
    ["pane-report.png", "Hai cách xuất báo cáo: trang tính hoặc tệp HTML"],
  ],
  "Chuẩn bị nộp": [["pane-submission.png", "Những gì người nhận vẫn thấy và nút mở bản sạch"]],
  "Khi bảng bị đọc sai": [
    ["pane-sheets.png", "Các trang tính và bảng đang được kiểm tra"],
    ["pane-columns.png", "Mỗi cột được đọc là gì"],
  ],
  "Danh mục đơn vị": [["pane-directory.png", "Tên gần giống nhau và danh sách đơn vị"]],
  "Cài đặt": [["pane-settings.png", "Kỳ kế hoạch, các quy tắc và các danh sách cụm từ"]],
  "Tạo phụ lục mẫu": [["pane-template.png", "Kỳ kế hoạch và nút tạo trang tính mẫu"]],
  "Làm sao lấy lại như cũ?": [
    ["pane-filled.png", "Sau khi ghi, dòng cuối khung có nút Hoàn tác; bên phải các thẻ có mũi tên quay lại"],
  ],
};

/** Rules a topic is about: linked below it. */
export const RULES_OF_TOPICS: Readonly<Record<string, readonly string[]>> = {
  "Xem tiến độ và kinh phí": ["time/no-deadline", "unit/multiple-leads", "budget/total-mismatch"],
  "Tổng hợp theo phòng": ["summary/out-of-date"],
  "Khi bảng bị đọc sai": ["structure/missing-column", "plan/year-unknown"],
  "Danh mục đơn vị": ["unit/variant", "unit/unknown", "unit/not-in-force"],
  "Excel đảo ngày và tháng của tôi?": ["time/day-month-swapped"],
  "Chữ hiện ra lạ, phông .VnTime hoặc VNI?": ["text/legacy-encoding"],
  "Vì sao có số mà tổng lại thiếu?": ["budget/number-as-text", "budget/formula-range"],
};

const SEVERITIES = { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" } as const;
const FIXES = { none: "người quyết định", safe: "chắc chắn", suggested: "đề xuất" } as const;

/** docs/huong-dan.md: the help of the pane as a document, with pictures and a table of all rules. */
export function guideOf(topics: Topics, rules: readonly RuleMeta[], sample: FindingCounts): string {
  const titles = new Map(rules.map((meta) => [meta.id, meta.title.vi]));
  const anchors = new Map([...topics.steps, ...topics.questions].map((topic) => [nameOf(topic), anchorOf(topic)]));
  const sections = (list: readonly Topic[], mark?: string) =>
    list.flatMap((topic) => section(linked(topic, anchors), titles, mark));
  const rows = rules.map(
    ({ id, title, severity, fix }) =>
      `| [${title.vi}](rules/${id}.md) | ${SEVERITIES[severity]} | ${FIXES[fix]} | \`${id}\` |`,
  );
  return [
    "<!-- scripts/make-guide.ts viết tệp này từ phần Trợ giúp (src/ui/help/topics-vi.ts); sửa ở đó. -->",
    "",
    "# Hướng dẫn sử dụng Soát Phụ Lục",
    "",
    "Từ lúc mở kế hoạch đến lúc nộp, theo thứ tự công việc. Nội dung này cũng là phần Trợ giúp trong khung. Cài đặt cho cả cơ quan: [trien-khai.md](trien-khai.md).",
    "",
    `Muốn tập trước: mở tệp \`ke-hoach-cchc-mau.xlsx\` trong thư mục \`mau\` của gói cài đặt; trong tệp có sẵn ${sample.error} lỗi, ${sample.warning} cảnh báo và ${sample.info} lưu ý. Trên trang web bấm **Xem thử với kế hoạch mẫu** cũng được.`,
    "",
    "![Phần Trợ giúp trong khung](images/vi/pane-help.png)",
    "",
    ...sections(topics.steps),
    "## Câu hỏi thường gặp",
    "",
    ...sections(topics.questions, "###"),
    `## Các quy tắc (${rules.length})`,
    "",
    "Mỗi quy tắc có một trang: vì sao, căn cứ, ví dụ sai và đúng.",
    "",
    "| quy tắc | mức | cách sửa | mã |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

/** The heading without "3. ". */
export function nameOf({ heading }: Topic): string {
  return heading.replace(/^\d+\. /u, "");
}

/** "#8-kiểm-tra-lần-cuối-và-in", as GitHub and its like name headings. */
function anchorOf({ heading }: Topic): string {
  return `#${heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-")}`;
}

/** With a link where another topic is spoken of. */
function linked({ heading, text }: Topic, anchors: ReadonlyMap<string, string>): Topic {
  const link = (quoted: string, name: string) =>
    anchors.has(name) ? `[${quoted}](${anchors.get(name) ?? ""})` : quoted;
  return { heading, text: text.map((paragraph) => paragraph.replace(/“(.+?)”/gu, link)) };
}

function section(topic: Topic, titles: ReadonlyMap<string, string>, mark = "##"): string[] {
  const name = nameOf(topic);
  const pictures = (PICTURES[name] ?? []).map(([file, seen]) => `![${seen}](images/vi/${file})`);
  const links = (RULES_OF_TOPICS[name] ?? []).map((id) => `[${titles.get(id) ?? id}](rules/${id}.md)`);
  return [
    `${mark} ${topic.heading}`,
    "",
    ...topic.text.flatMap((paragraph) => [paragraph, ""]),
    ...(pictures.length > 0 ? [pictures.join(" "), ""] : []),
    ...(links.length > 0 ? [`Quy tắc: ${links.join(", ")}.`, ""] : []),
  ];
}
