import type { Localized, RuleMeta } from "../src/engine/index";

/** The line below which a page is written by hand: one table of a wrong and a right cell. */
export const BY_HAND = "<!-- Từ đây trở xuống viết tay -->";

const SEVERITIES = { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" } as const;
const FIXES = {
  none: "không có, cần người quyết định",
  safe: "chắc chắn, có thể sửa hàng loạt",
  suggested: "đề xuất, xem trước từng chỗ",
} as const;

/** The generated head of a rule's page, from its metadata. */
export function pageHead(meta: RuleMeta): string {
  const messages = Object.values<Localized>(meta.messages).map(({ vi }) => `- ${vi}`);
  return [
    `# ${meta.title.vi} (\`${meta.id}\`)`,
    "",
    meta.why.vi,
    "",
    `- Mức: ${SEVERITIES[meta.severity]}`,
    `- Cách sửa tự động: ${FIXES[meta.fix]}`,
    `- Cơ sở: ${meta.basis.vi}`,
    "",
    "Câu nhắc:",
    "",
    ...messages,
    "",
    BY_HAND,
  ].join("\n");
}

/** A whole page: the head, then what was written by hand. */
export function pageOf(meta: RuleMeta, byHand: string): string {
  return `${pageHead(meta)}\n\n${byHand.trim()}\n`;
}

/** The part of a page that was written by hand; "" where there is none. */
export function byHandOf(page: string): string {
  const at = page.indexOf(BY_HAND);
  return at < 0 ? "" : page.slice(at + BY_HAND.length).trim();
}

/** A wrong and a right cell, as text. */
export type Example = readonly [wrong: string, right: string];

/** The rows of the table written by hand. */
export function examplesOf(byHand: string): Example[] {
  const rows = byHand.split("\n").flatMap((line) => {
    const cells = /^\| (.+) \| (.+) \|$/u
      .exec(line)
      ?.slice(1)
      .map((cell) => cell.replaceAll("`", "").trim());
    return cells?.[0] !== undefined && cells[1] !== undefined ? [[cells[0], cells[1]] as const] : [];
  });
  // Heading and rule of the table.
  return rows.slice(2);
}
