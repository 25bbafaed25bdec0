import fc from "fast-check";
import type { PlanPeriod } from "../../../../src/engine/values/period";
import { combineStartEnd } from "../../../../src/engine/values/time/combine-start-end";
import { isDateFormat } from "../../../../src/engine/values/time/date-format";
import { formatTimeFrame } from "../../../../src/engine/values/time/format-time-frame";
import { parseTimeFrame } from "../../../../src/engine/values/time/parse-time-frame";
import type { TimeFrame, TimeParse } from "../../../../src/engine/values/time/time-frame";
import { PLAN_2021, PLAN_2021_2023, SCHOOL_YEAR_2020, summary } from "./time-table";

const WORDS = [
  ..."Quý I|Quý|II|III/2021|tháng|tháng 3|tháng 12|3|12|15|31|15/6|15/6/2021|28/6-5/7/2021|30/2|6/2021|2021|/21|13".split(
    "|",
  ),
  ..."năm|năm 2021|năm sau|trong năm|cả năm|đầu năm|cuối năm|năm học|2020-2021|học kỳ I|HK II|hè|giai đoạn|cả giai đoạn".split(
    "|",
  ),
  ..."tuần|tuần 2|đầu|giữa|cuối|nửa đầu|từ|đến|trước|sau|hết|chậm nhất|trở đi|và những năm tiếp theo|hằng năm|hằng tháng".split(
    "|",
  ),
  ..."hàng quý|mỗi|lần|6 tháng|9 tháng|01 năm|định kỳ|thường xuyên|ngày|ngày 20|thứ 5|hằng tuần|tháng cuối quý|17h00".split(
    "|",
  ),
  ..."theo|kế hoạch|khi có|đột xuất|trong|hoàn thành|báo cáo|dự kiến|Lần 1|ngày làm việc|số 12/KH|Ban hành Đề án|x|100|%".split(
    "|",
  ),
  ...["/", "-", "–", ",", ";", ".", ":", "\n", "(", ")", "và", "hoặc", "a)", "1.", "+", "•"],
];

const phrase = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(" ", " ", " ", "")), { minLength: 1, maxLength: 9 })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(""));
const period = fc.constantFrom<(PlanPeriod | null)[]>(null, PLAN_2021, PLAN_2021_2023, SCHOOL_YEAR_2020);
const runs = { numRuns: 1000 };

test("reads any string without throwing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), period, (text, plan) => {
      const parse = parseTimeFrame(text, { period: plan });
      if (parse.status === "parsed") formatTimeFrame(parse.frame);
      combineStartEnd(parse, parse);
      isDateFormat(text);
    }),
    runs,
  );
});

test("decomposed letters, capitals and more blanks change nothing", () => {
  // Notes are quoted as typed.
  const read = (text: string, plan: PlanPeriod | null) => summary(parseTimeFrame(text, { period: plan })).toLowerCase();
  fc.assert(
    fc.property(phrase, period, (text, plan) => {
      expect(read(text.normalize("NFD"), plan)).toBe(read(text, plan));
      expect(read(text.toUpperCase(), plan)).toBe(read(text, plan));
      expect(read(`\u00A0${text.replaceAll(" ", "  ")}\t`, plan)).toBe(read(text, plan));
    }),
    runs,
  );
});

test("a time that was read never ends before it starts, a reversed one always does", () => {
  fc.assert(
    fc.property(phrase, period, (text, plan) => {
      const parse = parseTimeFrame(text, { period: plan });
      if (parse.status === "reversed") expect(parse.start > parse.end).toBe(true);
      if (parse.status !== "parsed") return;
      for (const { start, end } of parse.frame.intervals)
        expect(start === null || end === null || start <= end).toBe(true);
    }),
    runs,
  );
});

/** Written out, years are stated; intervals that differ in nothing else are one. */
function withYearsStated(frame: TimeFrame): TimeFrame {
  const stated = frame.intervals.map((interval) => ({ ...interval, impliedYear: false }));
  const unique = new Map(stated.map((interval) => [JSON.stringify(interval), interval]));
  return { ...frame, intervals: [...unique.values()] };
}

test("the canonical text reads back as the same frame", () => {
  fc.assert(
    fc.property(phrase, period, (text, plan) => {
      const parse = parseTimeFrame(text, { period: plan });
      if (parse.status !== "parsed" || parse.frame.intervals.length === 0) return;
      const again: TimeParse = parseTimeFrame(formatTimeFrame(parse.frame), { period: plan });
      expect(again.status === "parsed" ? withYearsStated(again.frame) : again).toEqual(withYearsStated(parse.frame));
    }),
    runs,
  );
});

test("long cells are read in one pass", () => {
  for (const part of [
    "(",
    "1,",
    "tháng 3, ",
    "hằng tháng trong ",
    "8h - ",
    "định kỳ ",
    "Quý I (",
    "thời gian ",
    "đợt 1 (",
  ]) {
    const text = part.repeat(Math.ceil(30_000 / part.length));
    expect(typeof parseTimeFrame(text, { period: PLAN_2021 }).status).toBe("string");
  }
});
