import type { Remains } from "../../hosts/remains";
import { formatAddress, verdictOf } from "../../engine/index";
import { cleanCopy } from "../../hosts/xlsx/clean-copy";
import type { Call } from "./call";
import { parseCall } from "./call";
import { NODE_CODEC } from "./node-codec";
import type { ExitCode, Screen } from "./terminal";
import { WRITE_OPTIONS, writeFiles } from "./write-files";

/** `soat clean FILE… -o OUT`: a copy for submission, and what its receiver would still see. */
export function clean(call: Call, screen: Screen): Promise<ExitCode> {
  const { values, positionals: files } = parseCall(call, WRITE_OPTIONS);
  return writeFiles({ ...call, files, values }, screen, ({ bytes, options }) => {
    const { bytes: copy, remains, refused } = cleanCopy(bytes, options, { codec: NODE_CODEC });
    return Promise.resolve({
      bytes: copy,
      told: { remains: remainsJson(remains) },
      lines: remainsLines(remains),
      refused,
      isWanting: remains.counts.error > 0,
    });
  });
}

function remainsJson({ findings, ...rest }: Remains) {
  return {
    ...rest,
    findings: findings.map(({ rule, severity, sheet, cell, message }) => ({
      rule,
      severity,
      sheet,
      cell: formatAddress(cell),
      message: message.vi,
    })),
  };
}

/** "  Người nhận vẫn thấy:", then a line for each kind of thing there is. */
function remainsLines(remains: Remains): string[] {
  const { hiddenSheets, hiddenRows, hiddenColumns, notes, properties, externalLinks, generatedSheets } = remains;
  const runs = (lines: Remains["hiddenRows"]) =>
    lines.map(({ sheet, runs: names }) => `${sheet} ${names.join(", ")}`).join("; ");
  const authors = [...new Set(notes.flatMap((one) => one.authors))];
  const { creator, lastModifiedBy, manager, company, custom } = properties;
  const left: (readonly [string, string])[] = [
    ["Trang tính ẩn", hiddenSheets.join(", ")],
    ["Dòng ẩn", runs(hiddenRows)],
    ["Cột ẩn", runs(hiddenColumns)],
    ["Ghi chú, nhận xét", notes.map(({ sheet, cells }) => `${sheet} ${cells.join(", ")}`).join("; ")],
    ["Người viết ghi chú", authors.join(", ")],
    [
      "Tác giả trong thuộc tính tệp",
      [...new Set([creator, lastModifiedBy, manager].filter((name) => name !== null))].join(", "),
    ],
    ["Đơn vị trong thuộc tính tệp", company ?? ""],
    ["Thuộc tính riêng của tệp", custom.join(", ")],
    ["Liên kết tới tệp khác", externalLinks.join(", ")],
    ["Macro", remains.hasMacros ? "có" : ""],
    ["Trang tính do phần mềm tạo", generatedSheets.join(", ")],
    ["Lỗi và cảnh báo", remains.findings.length > 0 ? verdictOf(remains.counts).vi : ""],
  ];
  const shown = left.filter(([, what]) => what !== "");
  if (shown.length === 0) return ["  Không còn gì người nhận không nên thấy."];
  const findings = remains.findings.map(
    ({ sheet, cell, message }) => `      ${sheet}!${formatAddress(cell)}  ${message.vi}`,
  );
  return ["  Người nhận vẫn thấy:", ...shown.map(([name, what]) => `    ${name}: ${what}`), ...findings];
}
