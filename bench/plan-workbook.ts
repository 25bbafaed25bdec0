import { strToU8, zipSync } from "fflate";

/**
 * A plan of `rows` tasks in 12 columns as .xlsx bytes, the way Excel writes it: shared strings, one style, real variety of texts. Another
 * `first` number gives tasks that none of an earlier plan is like.
 */
export function planWorkbook(rows: number, first = 0): Uint8Array {
  const strings = new Map<string, number>();
  const text = (value: string) => {
    let index = strings.get(value);
    if (index === undefined) strings.set(value, (index = strings.size));
    return index;
  };
  const lines: string[] = [];
  const put = (row: number, cells: readonly (string | number)[]) => {
    const written = cells.map((value, column) => {
      const at = `${String.fromCharCode(65 + column)}${row}`;
      return typeof value === "number"
        ? `<c r="${at}"><v>${value}</v></c>`
        : value === ""
          ? ""
          : `<c r="${at}" t="s"><v>${text(value)}</v></c>`;
    });
    lines.push(`<row r="${row}">${written.join("")}</row>`);
  };
  put(1, ["PHỤ LỤC"]);
  put(2, ["Kế hoạch công tác năm 2026"]);
  put(4, HEADINGS);
  let row = 5;
  for (let task = 0; task < rows; task++) {
    if (task % 50 === 0) put(row++, [roman(task / 50 + 1), `LĨNH VỰC SỐ ${task / 50 + 1}`]);
    put(row++, taskCells(first + task));
  }
  const sheet = `${XML}<worksheet xmlns="${MAIN}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
  const shared = [...strings.keys()]
    .map((value) => `<si><t xml:space="preserve">${value.replace(/&/g, "&amp;")}</t></si>`)
    .join("");
  const parts = {
    ...FIXED,
    "xl/worksheets/sheet1.xml": sheet,
    "xl/sharedStrings.xml": `${XML}<sst xmlns="${MAIN}">${shared}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strToU8(content)])));
}

const HEADINGS = [
  "TT",
  "Nội dung nhiệm vụ",
  "Sản phẩm",
  "Đơn vị chủ trì",
  "Đơn vị phối hợp",
  "Thời gian thực hiện",
  "Kinh phí (triệu đồng)",
  "Ghi chú",
  "Căn cứ",
  "Chỉ tiêu liên quan",
  "Nguồn số liệu",
  "Lãnh đạo theo dõi",
];
const UNITS = [
  "Văn phòng Sở",
  "Phòng Tổ chức cán bộ",
  "Phòng Kế hoạch - Tài chính",
  "Phòng Giáo dục Mầm non",
  "Phòng Giáo dục Tiểu học",
  "Phòng Giáo dục Trung học",
  "Phòng Quản lý chất lượng",
];
const TIMES = [
  "Quý I",
  "Quý II/2026",
  "Tháng 3",
  "Tháng 4-6/2026",
  "Trước ngày 15/10/2026",
  "Chậm nhất 30/12/2026",
  "6 tháng đầu năm",
  "Cả năm",
  "Từ 01/3/2026 đến 30/4/2026",
];
const VERBS = ["Ban hành", "Tổ chức", "Rà soát", "Xây dựng", "Tổng hợp", "Kiểm tra", "Công khai", "Tập huấn"];

function taskCells(task: number): (string | number)[] {
  const of = <T>(list: readonly T[], step: number) => list[Math.floor(task / step) % list.length] as T;
  return [
    String((task % 50) + 1),
    `${of(VERBS, 1)} nội dung công việc số ${task} của ngành trong năm học mới theo kế hoạch đã duyệt`,
    `Báo cáo kết quả số ${task % 900}`,
    of(UNITS, 1),
    "Các phòng thuộc Sở; các đơn vị trực thuộc",
    of(TIMES, 1),
    (task % 40) / 2,
    task % 7 === 0 ? `Ghi chú ${task}` : "",
    `Kế hoạch số ${task % 300}/KH-SGDĐT`,
    `Chỉ tiêu ${task % 50}`,
    "Báo cáo của các trường",
    "Phó Giám đốc phụ trách",
  ];
}

function roman(value: number): string {
  const parts: readonly (readonly [number, string])[] = [
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = value;
  return parts
    .map(([size, digit]) => {
      const count = Math.floor(rest / size);
      rest -= count * size;
      return digit.repeat(count);
    })
    .join("");
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const FIXED = {
  "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
  "_rels/.rels": `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="Phụ lục" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0"/></cellXfs></styleSheet>`,
};
