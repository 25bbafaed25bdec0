/** What a directory file of the right shape can still say that cannot be. */

import { dateParts, isRealDate } from "../date";
import { isOpenName } from "./directory";
import type { Report } from "./directory-shape";
import type { UnitEntry } from "./unit";
import { unitKey } from "./unit-key";

function exists(date: string): boolean {
  const { year, month, day } = dateParts(date);
  return isRealDate(year, month, day);
}

/** Days that never were, and years that end before they begin. */
function checkYears(unit: UnitEntry, path: string, report: Report): void {
  for (const day of ["from", "until"] as const) {
    const date = unit[day];
    if (date === undefined || exists(date)) continue;
    report(`${path}.${day}`, `Không có ngày ${date}; hãy sửa lại.`, `There is no day ${date}.`);
  }
  if (unit.from !== undefined && unit.until !== undefined && unit.from > unit.until) {
    report(`${path}.until`, "Ngày kết thúc đứng trước ngày bắt đầu.", "The last day is before the first.");
  }
}

/** Names given twice, and members that no unit of the file is called. */
function checkNames(units: readonly UnitEntry[], report: Report): void {
  const owners = new Map<string, number>();
  const claim = (name: string, index: number, path: string) => {
    const key = (isOpenName(name) ? "… " : "") + unitKey(name);
    const owner = owners.get(key) ?? index;
    owners.set(key, owner);
    if (owner === index) return;
    const first = units[owner]?.name ?? "";
    report(
      path,
      `Tên "${name}" đã dùng cho đơn vị "${first}"; mỗi tên chỉ được chỉ một đơn vị.`,
      `The name "${name}" already belongs to "${first}".`,
    );
  };
  units.forEach(({ name, shortName, aliases }, index) => {
    claim(name, index, `units[${index}].name`);
    claim(shortName, index, `units[${index}].shortName`);
    aliases.forEach((alias, at) => {
      claim(alias, index, `units[${index}].aliases[${at}]`);
    });
  });
  const names = new Set(units.map(({ name }) => name));
  units.forEach(({ members }, index) => {
    members?.forEach((member, at) => {
      if (names.has(member)) return;
      report(
        `units[${index}].members[${at}]`,
        `Danh mục không có đơn vị "${member}"; hãy thêm đơn vị này hoặc bỏ khỏi danh sách thành viên.`,
        `No unit is called "${member}"; add it or remove it from the members.`,
      );
    });
  });
}

/** Reports years and names that cannot be. */
export function checkSense(units: readonly UnitEntry[], report: Report): void {
  units.forEach((unit, index) => {
    checkYears(unit, `units[${index}]`, report);
  });
  checkNames(units, report);
}
