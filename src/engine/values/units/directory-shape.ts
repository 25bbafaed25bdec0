/** The shape of a directory file, checked by hand: what docs/schemas/unit-directory.schema.json says. */

import { SHORT_NAME_LENGTH } from "./directory";
import type { UnitEntry, UnitKind } from "./unit";

const KINDS: readonly string[] = ["department", "subordinate", "external", "collective"] satisfies UnitKind[];
const FIELDS = ["name", "shortName", "kind", "aliases", "members", "from", "until"];
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/u;

export type Report = (path: string, vi: string, en: string) => void;
type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isTextList = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

function checkFields(object: JsonObject, known: readonly string[], path: string, report: Report): void {
  for (const field of Object.keys(object)) {
    if (known.includes(field)) continue;
    const at = path === "" ? field : `${path}.${field}`;
    report(
      at,
      `Không có mục tên "${field}". Hãy xóa hoặc sửa lại tên mục (các mục được dùng: ${known.join(", ")}).`,
      `There is no field "${field}". Remove or rename it (known fields: ${known.join(", ")}).`,
    );
  }
}

function checkShape(unit: unknown, path: string, report: Report): void {
  if (!isObject(unit)) {
    report(path, "Mỗi đơn vị phải là một đối tượng { … }.", "Each unit must be an object { … }.");
    return;
  }
  checkFields(unit, FIELDS, path, report);
  checkValues(unit, path, report);
}

function checkValues(unit: JsonObject, path: string, report: Report): void {
  if (!isText(unit["name"])) report(`${path}.name`, "Thiếu tên đơn vị.", "The name is missing.");
  const shortName = unit["shortName"];
  if (!isText(shortName)) report(`${path}.shortName`, "Thiếu tên viết tắt.", "The short name is missing.");
  else if (Array.from(shortName).length > SHORT_NAME_LENGTH) {
    report(
      `${path}.shortName`,
      `Tên viết tắt dài quá ${SHORT_NAME_LENGTH} ký tự; hãy rút ngắn để dùng được trong tên trang tính.`,
      `The short name is longer than ${SHORT_NAME_LENGTH} characters; shorten it to fit a sheet name.`,
    );
  }
  if (typeof unit["kind"] !== "string" || !KINDS.includes(unit["kind"])) {
    report(
      `${path}.kind`,
      'Loại đơn vị phải là "department" (phòng), "subordinate" (trực thuộc), "external" (bên ngoài) hoặc "collective" (tập thể).',
      `The kind must be one of ${KINDS.join(", ")}.`,
    );
  }
  for (const list of ["aliases", "members"]) {
    if (unit[list] === undefined || isTextList(unit[list])) continue;
    report(`${path}.${list}`, "Phải là danh sách các tên, mỗi tên một chuỗi chữ.", "Must be a list of names.");
  }
  for (const day of ["from", "until"]) {
    const value = unit[day];
    if (value === undefined || (typeof value === "string" && ISO_DATE.test(value))) continue;
    report(
      `${path}.${day}`,
      'Ngày phải viết dạng năm-tháng-ngày, ví dụ "2025-06-30".',
      'The date must be written as year-month-day, e.g. "2025-06-30".',
    );
  }
}

/** True for data with every value a directory entry needs, each of its kind; fields of later versions do no harm. */
export function isUnitEntry(value: unknown): value is UnitEntry {
  let isRight = isObject(value) && Array.isArray(value["aliases"]);
  if (isObject(value))
    checkValues(value, "", () => {
      isRight = false;
    });
  return isRight;
}

/** The units of a parsed file; reports what is wrong with its shape. */
export function readUnits(value: unknown, report: Report): UnitEntry[] {
  const units = isObject(value) ? value["units"] : undefined;
  if (!isObject(value) || !Array.isArray(units)) {
    report("units", 'Tệp phải có mục "units" là danh sách đơn vị.', 'The file must have a list "units".');
    return [];
  }
  checkFields(value, ["$schema", "units"], "", report);
  units.forEach((unit: unknown, index) => {
    checkShape(unit, `units[${index}]`, report);
  });
  return units.filter(isObject).map((unit) => ({ aliases: [], ...unit }) as unknown as UnitEntry);
}
