import { UnitDirectory } from "../../../../src/engine/values/units/directory";
import { parseUnitList } from "../../../../src/engine/values/units/parse-unit-list";
import type { UnitEntry, UnitList } from "../../../../src/engine/values/units/unit";

const unit = (name: string, shortName: string, more: Partial<UnitEntry> = {}): UnitEntry => ({
  name,
  shortName,
  aliases: [],
  kind: "department",
  ...more,
});

/** A small office for the tests of unit cells. */
export const officeDirectory = new UnitDirectory([
  unit("Văn phòng Sở", "VP"),
  unit("Phòng Tổ chức cán bộ", "TCCB", { aliases: ["Phòng Nhân sự"] }),
  unit("Phòng Kế hoạch - Tài chính", "KHTC"),
  unit("Các phòng thuộc Sở", "Các phòng", { kind: "collective", aliases: ["Trưởng các phòng thuộc Sở", "Khối phòng"] }),
  unit("Thư viện", "TV", { kind: "subordinate" }),
  unit("Phòng GDĐT …", "PGDĐT", { kind: "external" }),
  unit("UBND huyện …", "UBNDH", { kind: "external", until: "2025-06-30" }),
]);

export const parse = (text: string): UnitList => parseUnitList(text, officeDirectory);

export const names = (text: string): string[] => parse(text).mentions.map((mention) => mention.text);
