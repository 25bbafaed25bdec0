import { escapeText } from "../../xml/xml-escape";

/** Texts in charts (ECMA-376 part 1, 21.2.2.210 and 21.2.2.216): a face with every Vietnamese letter, sizes legible on paper. */

const FACE = "Times New Roman";
const POINTS = { title: 14, text: 11 } as const;

/** How all texts of the chart look that say nothing of their own. */
export function chartTextXml(): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${defaultsXml("text", false)}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}

/** The title of the chart. */
export function titleXml(text: string): string {
  return titled(text, "title", "<a:bodyPr/>");
}

/** The title of an axis at a side, written along it. */
export function axisTitleXml(text: string): string {
  return titled(text, "text", `<a:bodyPr rot="-5400000" vert="horz"/>`);
}

function titled(text: string, size: keyof typeof POINTS, body: string): string {
  const run = `<a:r><a:rPr lang="vi-VN" ${sized(size, true)}>${faceXml()}</a:rPr><a:t>${escapeText(text)}</a:t></a:r>`;
  const rich = `<c:rich>${body}<a:lstStyle/><a:p><a:pPr>${defaultsXml(size, true)}</a:pPr>${run}</a:p></c:rich>`;
  return `<c:title><c:tx>${rich}</c:tx><c:overlay val="0"/></c:title>`;
}

function defaultsXml(size: keyof typeof POINTS, bold: boolean): string {
  return `<a:defRPr ${sized(size, bold)}>${faceXml()}</a:defRPr>`;
}

/** Sizes are in hundredths of a point. */
function sized(size: keyof typeof POINTS, bold: boolean): string {
  return `sz="${POINTS[size] * 100}" b="${bold ? 1 : 0}"`;
}

function faceXml(): string {
  return `<a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="${FACE}"/><a:cs typeface="${FACE}"/>`;
}
