import type { RuleMeta } from "../src/engine/index";
import type { Topic, Topics } from "../src/ui/help/topic";

/** Pictures of the steps, by the heading without its number; shown in the document only, where the file is there. */
export const PICTURES: Readonly<Record<string, string>> = {
  "Kiểm tra": "kiem-tra-vi.png",
  "Điền tự động": "dien-vi.png",
  "Xem tiến độ và kinh phí": "tien-do-vi.png",
  "Tổng hợp theo phòng": "tong-hop-vi.png",
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

/**
 * docs/huong-dan.md: the help of the pane as a document, with pictures and a table of all rules.
 * @param pictures file names that are there in docs/images
 */
export function guideOf(topics: Topics, rules: readonly RuleMeta[], pictures: ReadonlySet<string>): string {
  const titles = new Map(rules.map((meta) => [meta.id, meta.title.vi]));
  const sections = (list: readonly Topic[]) => list.flatMap((topic) => section(topic, titles, pictures));
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
    "Muốn tập trước: mở tệp `ke-hoach-cchc-mau.xlsx` trong thư mục `mau` của gói cài đặt; tệp có sẵn mười sáu lỗi.",
    "",
    ...sections(topics.steps),
    "## Câu hỏi thường gặp",
    "",
    ...topics.questions.flatMap((topic) => section(topic, titles, pictures, "###")),
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

function section(
  topic: Topic,
  titles: ReadonlyMap<string, string>,
  pictures: ReadonlySet<string>,
  mark = "##",
): string[] {
  const name = nameOf(topic);
  const picture = PICTURES[name];
  const links = (RULES_OF_TOPICS[name] ?? []).map((id) => `[${titles.get(id) ?? id}](rules/${id}.md)`);
  return [
    `${mark} ${topic.heading}`,
    "",
    ...topic.text.flatMap((paragraph) => [paragraph, ""]),
    ...(picture !== undefined && pictures.has(picture) ? [`![${name}](images/${picture})`, ""] : []),
    ...(links.length > 0 ? [`Quy tắc: ${links.join(", ")}.`, ""] : []),
  ];
}
