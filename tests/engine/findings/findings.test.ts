import { applyIgnores, countFindings } from "../../../src/engine/findings/counts";
import type { Finding } from "../../../src/engine/findings/finding";
import { fingerprint } from "../../../src/engine/findings/fingerprint";
import { verdictOf } from "../../../src/engine/findings/verdict";

function finding(rule: string, mark: string, severity: Finding["severity"]): Finding {
  const message = { vi: "x", en: "x" };
  return {
    rule,
    severity,
    sheet: "S",
    cell: { row: 0, column: 0 },
    messageId: "m",
    message,
    text: "",
    fingerprint: mark,
  };
}

const FINDINGS = [
  finding("time/missing", "1", "error"),
  finding("time/missing", "2", "error"),
  finding("time/vague", "1", "info"),
  finding("unit/variant", "9", "warning"),
];

test("an ignore takes out just the finding of its rule and fingerprint, with its reason", () => {
  const { findings, ignored } = applyIgnores(FINDINGS, [{ rule: "time/missing", fingerprint: "1", reason: "đã hỏi" }]);
  expect(findings).toEqual(FINDINGS.slice(1));
  expect(ignored).toEqual([{ finding: FINDINGS[0], reason: "đã hỏi" }]);
});

test("an ignore whose finding is gone does nothing", () => {
  expect(applyIgnores(FINDINGS, [{ rule: "time/missing", fingerprint: "7", reason: "" }]).ignored).toEqual([]);
});

test("counts by severity", () => {
  expect(countFindings(FINDINGS, 3)).toEqual({ error: 2, warning: 1, info: 1, ignored: 3 });
});

test.each([
  [3, 9, "Cần sửa: 3 lỗi, 9 cảnh báo", "To fix: 3 errors, 9 warnings"],
  [1, 1, "Cần sửa: 1 lỗi, 1 cảnh báo", "To fix: 1 error, 1 warning"],
  [0, 9, "Không còn lỗi (còn 9 cảnh báo cần xem)", "No errors left (9 warnings to look at)"],
  [0, 0, "Không còn lỗi, không cảnh báo", "No errors, no warnings"],
])("verdict of %i errors and %i warnings", (error, warning, vi, en) => {
  expect(verdictOf({ error, warning, info: 5, ignored: 0 })).toEqual({ vi, en });
});

test("a fingerprint depends on the rule and on every part", () => {
  const marks = [
    fingerprint("a/b", ["x", "y"]),
    fingerprint("a/c", ["x", "y"]),
    fingerprint("a/b", ["x", "z"]),
    fingerprint("a/b", ["xy"]),
    fingerprint("a/b", ["x", "y", ""]),
  ];
  expect(new Set(marks).size).toBe(marks.length);
  expect(marks[0]).toMatch(/^[\da-f]{14}$/);
  expect(fingerprint("a/b", ["x", "y"])).toBe(marks[0]);
});
