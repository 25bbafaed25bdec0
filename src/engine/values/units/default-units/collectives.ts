import type { UnitEntry } from "../unit";
import { OWN_DEPARTMENTS } from "./own-departments";

/** Groups with a place in the summary of their members. Groups told by grammar alone need no entry. */
export const COLLECTIVES: readonly UnitEntry[] = [
  {
    name: "Các phòng thuộc Sở",
    shortName: "Các phòng",
    aliases: [
      "100% các phòng thuộc Sở",
      "Tất cả các phòng thuộc Sở",
      "Toàn thể các phòng thuộc Sở",
      "Trưởng các phòng thuộc Sở",
      "Các phòng chuyên môn thuộc Sở",
      "Các phòng chuyên môn, nghiệp vụ thuộc Sở",
      "Các phòng chức năng thuộc Sở",
      "Các phòng CM",
      "Các phòng, ban thuộc Sở",
      "Các phòng và Văn phòng Sở",
    ],
    kind: "collective",
    members: OWN_DEPARTMENTS.map(({ name }) => name),
  },
  {
    name: "Các đơn vị trực thuộc",
    shortName: "Các ĐVTT",
    aliases: [
      "Đơn vị trực thuộc",
      "100% các đơn vị trực thuộc",
      "Thủ trưởng các đơn vị trực thuộc",
      "Các đơn vị, trường học trực thuộc",
      "Các cơ sở giáo dục trực thuộc",
      "Các trường trực thuộc",
      "Các trường, trung tâm trực thuộc",
    ],
    kind: "collective",
  },
  {
    name: "Các phòng, đơn vị thuộc Sở",
    shortName: "Phòng, đơn vị",
    aliases: ["Các phòng, đơn vị trực thuộc Sở", "Các phòng, văn phòng, đơn vị trực thuộc Sở"],
    kind: "collective",
    members: OWN_DEPARTMENTS.map(({ name }) => name),
  },
];
