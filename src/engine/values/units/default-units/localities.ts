import type { UnitEntry } from "../unit";

/** Districts ended with 30 June 2025 (Law on Local Government 72/2025/QH15); communes and wards took over. */
const LAST_DAY_OF_DISTRICTS = "2025-06-30";
const FIRST_DAY_OF_TWO_LEVELS = "2025-07-01";

/** Bodies of districts and communes. A name that ends in "…" stands for every one of its kind. */
export const LOCALITIES: readonly UnitEntry[] = [
  { name: "Phòng GDĐT …", shortName: "PGDĐT", aliases: [], kind: "external", until: LAST_DAY_OF_DISTRICTS },
  {
    name: "Các phòng GDĐT …",
    shortName: "Các PGDĐT",
    aliases: ["Các phòng Giáo dục …"],
    kind: "collective",
    until: LAST_DAY_OF_DISTRICTS,
  },
  {
    name: "UBND huyện …",
    shortName: "UBNDH",
    aliases: ["UBND thị xã …", "UBND quận …", "UBND cấp huyện …"],
    kind: "external",
    until: LAST_DAY_OF_DISTRICTS,
  },
  {
    name: "UBND các huyện …",
    shortName: "UBND các huyện",
    aliases: ["UBND các quận …", "UBND các thị xã …", "Chủ tịch UBND các huyện …"],
    kind: "collective",
    until: LAST_DAY_OF_DISTRICTS,
  },
  { name: "UBND thị trấn …", shortName: "UBNDTT", aliases: [], kind: "external", until: LAST_DAY_OF_DISTRICTS },
  { name: "UBND xã …", shortName: "UBNDX", aliases: ["UBND cấp xã …"], kind: "external" },
  { name: "UBND phường …", shortName: "UBNDP", aliases: [], kind: "external" },
  { name: "UBND đặc khu …", shortName: "UBNDĐK", aliases: [], kind: "external", from: FIRST_DAY_OF_TWO_LEVELS },
  { name: "Phòng Văn hóa - Xã hội …", shortName: "VHXH", aliases: [], kind: "external", from: FIRST_DAY_OF_TWO_LEVELS },
  { name: "Phòng Kinh tế …", shortName: "P.KT", aliases: [], kind: "external" },
  { name: "Văn phòng HĐND và UBND …", shortName: "VP HĐND-UBND", aliases: [], kind: "external" },
];
