import type { UnitEntry } from "../unit";

/**
 * Departments of a Sở GDĐT, past and present ones of any province: an office deletes what it does not have.
 * Circular 12/2020/TT-BGDĐT and, since 2025, 15/2025/TT-BGDĐT leave their names to the province.
 */
export const OWN_DEPARTMENTS: readonly UnitEntry[] = [
  { name: "Văn phòng Sở", shortName: "VP", aliases: [], kind: "department" },
  // Inspectorates of departments ended with the two-level inspection system (Inspection Law 84/2025/QH15).
  { name: "Thanh tra Sở", shortName: "TTr", aliases: [], kind: "department", until: "2025-06-30" },
  {
    name: "Phòng Tổ chức cán bộ",
    shortName: "TCCB",
    aliases: ["Phòng Tổ chức - Nhân sự", "Phòng Tổ chức"],
    kind: "department",
  },
  { name: "Phòng Tổ chức cán bộ - Tài chính", shortName: "TCCB-TC", aliases: [], kind: "department" },
  {
    name: "Phòng Tổ chức - Hành chính",
    shortName: "TC-HC",
    aliases: ["Phòng Hành chính - Tổ chức"],
    kind: "department",
  },
  { name: "Phòng Kế hoạch - Tài chính", shortName: "KHTC", aliases: [], kind: "department" },
  { name: "Phòng Giáo dục Mầm non", shortName: "GDMN", aliases: ["Phòng Mầm non"], kind: "department" },
  { name: "Phòng Giáo dục Tiểu học", shortName: "GDTH", aliases: ["Phòng Tiểu học"], kind: "department" },
  {
    name: "Phòng Giáo dục Mầm non - Tiểu học",
    shortName: "GDMN-TH",
    aliases: ["Phòng Giáo dục Tiểu học - Mầm non", "Phòng GDMN-GDTH", "Phòng Mầm non - Tiểu học"],
    kind: "department",
  },
  { name: "Phòng Giáo dục Trung học", shortName: "GDTrH", aliases: ["Phòng Trung học"], kind: "department" },
  {
    name: "Phòng Giáo dục Thường xuyên",
    shortName: "GDTX",
    aliases: [
      "Phòng Giáo dục nghề nghiệp - Giáo dục thường xuyên",
      "Phòng Giáo dục thường xuyên - Giáo dục nghề nghiệp",
      "Phòng Giáo dục chuyên nghiệp - Giáo dục thường xuyên",
      "Phòng Giáo dục thường xuyên - Giáo dục chuyên nghiệp",
      "Phòng Giáo dục thường xuyên và Chuyên nghiệp",
      "Phòng Giáo dục nghề nghiệp",
    ],
    kind: "department",
  },
  {
    name: "Phòng Giáo dục Trung học - Giáo dục Thường xuyên",
    shortName: "GDTrH-GDTX",
    aliases: [],
    kind: "department",
  },
  { name: "Phòng Giáo dục Phổ thông", shortName: "GDPT", aliases: [], kind: "department" },
  { name: "Phòng Giáo dục Dân tộc", shortName: "GDDT", aliases: [], kind: "department" },
  {
    name: "Phòng Quản lý chất lượng",
    shortName: "QLCL",
    aliases: [
      "Phòng Quản lý chất lượng giáo dục",
      "Phòng Khảo thí",
      "Phòng Khảo thí và Kiểm định",
      "Phòng Khảo thí và Kiểm định chất lượng",
      "Phòng Khảo thí và Kiểm định chất lượng giáo dục",
      "Phòng Khảo thí và Bảo đảm chất lượng",
      "Phòng Khảo thí và Quản lý chất lượng",
      "Phòng Khảo thí và Quản lý chất lượng giáo dục",
      "Phòng Quản lý thi và Kiểm định chất lượng giáo dục",
    ],
    kind: "department",
  },
  {
    name: "Phòng Chính trị, tư tưởng và Học sinh, sinh viên",
    shortName: "CTTT-HSSV",
    aliases: [
      "Phòng Chính trị tư tưởng",
      "Phòng Chính trị, tư tưởng và Công tác học sinh, sinh viên",
      "Phòng Công tác chính trị và Học sinh, sinh viên",
      "Phòng Công tác học sinh, sinh viên",
      "Phòng Học sinh, sinh viên",
    ],
    kind: "department",
  },
  { name: "Phòng Chính trị tư tưởng - Giáo dục Thường xuyên", shortName: "CTTT-GDTX", aliases: [], kind: "department" },
  {
    name: "Phòng Công nghệ thông tin",
    shortName: "CNTT",
    aliases: [
      "Phòng Khoa học - Công nghệ",
      "Phòng Khoa học công nghệ và Công nghệ thông tin",
      "Phòng Công nghệ thông tin và Chuyển đổi số",
    ],
    kind: "department",
  },
  { name: "Phòng Pháp chế", shortName: "PC", aliases: [], kind: "department" },
];
