/**
 * Number formats a file names by id alone (ECMA-376 part 1, 18.8.30). 14 and 22 follow the reader's regional settings;
 * their codes here are the ones the standard prints, "mm-dd-yy" being Excel's built-in short date. So do 27–36 and
 * 50–58, which Excel in Chinese, Japanese and Korean writes for dates and times: they are shown as 14 and 21.
 */

const SHORT_DATE = "mm-dd-yy";
const TIME = "h:mm:ss";

const CODES: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, '"$"#,##0_);\\("$"#,##0\\)'],
  [6, '"$"#,##0_);[Red]\\("$"#,##0\\)'],
  [7, '"$"#,##0.00_);\\("$"#,##0.00\\)'],
  [8, '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)'],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, SHORT_DATE],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, TIME],
  [22, "m/d/yy h:mm"],
  [37, "#,##0_);\\(#,##0\\)"],
  [38, "#,##0_);[Red]\\(#,##0\\)"],
  [39, "#,##0.00_);\\(#,##0.00\\)"],
  [40, "#,##0.00_);[Red]\\(#,##0.00\\)"],
  [41, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mmss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/** Code of a built-in format, undefined for ids that files must define themselves. */
export function builtinFormat(id: number): string | undefined {
  if (id >= 32 && id <= 35) return TIME;
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return SHORT_DATE;
  return CODES.get(id);
}

/** The first id that stands for a code; undefined for codes that files must define themselves. */
export function builtinFormatId(code: string): number | undefined {
  return [...CODES.keys()].find((id) => CODES.get(id) === code);
}
