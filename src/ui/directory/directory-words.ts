import type { UnitKind } from "../../engine/index";
import { countText } from "../strings/words";
import type { Words } from "../strings/words";

interface DirectoryWords {
  readonly note: string;
  readonly search: string;
  readonly list: string;
  readonly none: string;
  readonly more: (count: number) => string;
  readonly kinds: Readonly<Record<UnitKind, string>>;
  readonly aliasCount: (count: number) => string;
  readonly memberCount: (count: number) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly add: string;
  readonly import: string;
  readonly export: string;
  readonly fileName: string;
  readonly notSaved: string;
  readonly content: string;
  readonly reset: string;
  readonly resetQuestion: (own: number, standard: number) => string;
  readonly resetConfirm: (standard: number) => string;
  readonly form: {
    readonly add: string;
    readonly edit: string;
    readonly name: string;
    readonly shortName: string;
    readonly shortNameHint: string;
    readonly kind: string;
    readonly aliases: string;
    readonly onePerLine: string;
    readonly members: string;
    readonly membersHint: string;
    readonly from: string;
    readonly until: string;
    readonly dayHint: string;
    readonly noDay: string;
    readonly save: string;
    readonly cancel: string;
    readonly remove: string;
    readonly problems: string;
  };
  readonly importing: {
    readonly problems: (count: number) => string;
    readonly unit: (number: number) => string;
    readonly question: (read: number, present: number) => string;
    readonly confirm: (count: number) => string;
  };
  readonly clusters: {
    readonly heading: (count: number) => string;
    readonly note: string;
    readonly member: (text: string, cells: number) => string;
    readonly mergeInto: (name: string) => string;
    readonly tick: (text: string, name: string) => string;
    readonly confirm: (merged: number, apart: number) => string;
  };
  readonly decided: {
    readonly heading: (count: number) => string;
    readonly same: (a: string, b: string) => string;
    readonly apart: (a: string, b: string) => string;
    readonly again: string;
    readonly againFor: (a: string, b: string) => string;
  };
}

const vi = (count: number) => countText("vi", count);
const plural = (count: number, one: string, many = `${one}s`) =>
  `${countText("en", count)} ${count === 1 ? one : many}`;

export const DIRECTORY_WORDS: Words<DirectoryWords> = {
  vi: {
    note: "Tên chuẩn của từng đơn vị và các cách gọi khác. Bấm vào đơn vị để sửa.",
    search: "Tìm đơn vị",
    list: "Các đơn vị trong danh mục",
    none: "Không có đơn vị nào khớp với chữ đang tìm.",
    more: (count) => `Hiện thêm ${vi(count)} đơn vị`,
    kinds: {
      department: "Phòng",
      subordinate: "Đơn vị trực thuộc",
      external: "Đơn vị bên ngoài",
      collective: "Đơn vị tập thể",
    },
    aliasCount: (count) => `${vi(count)} tên khác`,
    memberCount: (count) => `${vi(count)} thành viên`,
    since: (date) => `từ ${date}`,
    until: (date) => `đến ${date}`,
    add: "Thêm đơn vị",
    import: "Nhập tệp…",
    export: "Xuất tệp",
    fileName: "danh-muc-don-vi.json",
    notSaved: "Không thấy tệp tải về?",
    content: "Chép nội dung này vào một tệp mới",
    reset: "Danh mục mặc định",
    resetQuestion: (own, standard) =>
      `Bỏ danh mục riêng của tệp này (${vi(own)} đơn vị) và dùng danh mục mặc định (${vi(standard)} đơn vị)?`,
    resetConfirm: (standard) => `Dùng ${vi(standard)} đơn vị mặc định`,
    form: {
      add: "Thêm đơn vị",
      edit: "Sửa đơn vị",
      name: "Tên chuẩn",
      shortName: "Tên viết tắt",
      shortNameHint: "Dùng đặt tên trang tính, ví dụ KHTC",
      kind: "Loại",
      aliases: "Các cách gọi khác",
      onePerLine: "Mỗi tên một dòng",
      members: "Thành viên",
      membersHint: "Tên chuẩn của từng đơn vị, mỗi tên một dòng",
      from: "Có từ ngày",
      until: "Đến hết ngày",
      dayHint: "ngày/tháng/năm",
      noDay: "Ghi ngày theo dạng ngày/tháng/năm, ví dụ 30/06/2025.",
      save: "Lưu",
      cancel: "Hủy",
      remove: "Xóa đơn vị này",
      problems: "Chưa lưu được:",
    },
    importing: {
      problems: (count) => `Tệp này chưa dùng được, có ${vi(count)} chỗ cần sửa:`,
      unit: (number) => `Đơn vị thứ ${vi(number)}`,
      question: (read, present) =>
        `Tệp có ${vi(read)} đơn vị. Danh mục đang dùng có ${vi(present)} đơn vị, sẽ được thay cả.`,
      confirm: (count) => `Thay bằng ${vi(count)} đơn vị`,
    },
    clusters: {
      heading: (count) => `Tên gần giống nhau (${vi(count)})`,
      note: "Đánh dấu những cách viết chỉ cùng một đơn vị. Chữ trong trang tính giữ nguyên.",
      member: (text, cells) => `“${text}”, ${vi(cells)} ô`,
      mergeInto: (name) => `Gộp vào “${name}”`,
      tick: (text, name) => `Gộp “${text}” vào “${name}”`,
      confirm: (merged, apart) => {
        const parts = [merged > 0 && `gộp ${vi(merged)} tên`, apart > 0 && `giữ riêng ${vi(apart)} tên`];
        const text = parts.filter(Boolean).join(", ");
        return text.charAt(0).toUpperCase() + text.slice(1);
      },
    },
    decided: {
      heading: (count) => `Đã quyết định (${vi(count)})`,
      same: (a, b) => `“${b}” là “${a}”`,
      apart: (a, b) => `“${b}” khác “${a}”`,
      again: "Hỏi lại",
      againFor: (a, b) => `Hỏi lại về “${b}” và “${a}”`,
    },
  },
  en: {
    note: "The canonical name of each unit and its other names. Press a unit to edit it.",
    search: "Find a unit",
    list: "Units of the directory",
    none: "No unit matches.",
    more: (count) => `Show ${plural(count, "more unit", "more units")}`,
    kinds: {
      department: "Department",
      subordinate: "Subordinate unit",
      external: "External unit",
      collective: "Collective",
    },
    aliasCount: (count) => plural(count, "other name"),
    memberCount: (count) => plural(count, "member"),
    since: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    add: "Add a unit",
    import: "Import…",
    export: "Export",
    fileName: "unit-directory.json",
    notSaved: "No file was saved?",
    content: "Copy this into a new file",
    reset: "Default directory",
    resetQuestion: (own, standard) =>
      `Drop the directory of this workbook (${plural(own, "unit")}) and use the default one (${plural(standard, "unit")})?`,
    resetConfirm: (standard) => `Use the ${plural(standard, "default unit")}`,
    form: {
      add: "Add a unit",
      edit: "Edit a unit",
      name: "Canonical name",
      shortName: "Short name",
      shortNameHint: "Used in names of sheets, such as KHTC",
      kind: "Kind",
      aliases: "Other names",
      onePerLine: "One name a line",
      members: "Members",
      membersHint: "Canonical names, one a line",
      from: "From",
      until: "Until",
      dayHint: "day/month/year",
      noDay: "Write the day as day/month/year, such as 30/06/2025.",
      save: "Save",
      cancel: "Cancel",
      remove: "Delete this unit",
      problems: "Not saved yet:",
    },
    importing: {
      problems: (count) => `This file cannot be used yet; ${plural(count, "thing")} to mend:`,
      unit: (number) => `Unit ${countText("en", number)}`,
      question: (read, present) =>
        `The file has ${plural(read, "unit")}. The present directory of ${plural(present, "unit")} will be replaced.`,
      confirm: (count) => `Replace it by ${plural(count, "unit")}`,
    },
    clusters: {
      heading: (count) => `Look-alike names (${countText("en", count)})`,
      note: "Tick the spellings that mean one unit. The text in the sheets stays as it is.",
      member: (text, cells) => `“${text}”, ${plural(cells, "cell")}`,
      mergeInto: (name) => `Merge into “${name}”`,
      tick: (text, name) => `Merge “${text}” into “${name}”`,
      confirm: (merged, apart) => {
        const parts = [
          merged > 0 && `merge ${plural(merged, "name")}`,
          apart > 0 && `keep ${plural(apart, "name")} apart`,
        ];
        const text = parts.filter(Boolean).join(", ");
        return text.charAt(0).toUpperCase() + text.slice(1);
      },
    },
    decided: {
      heading: (count) => `Decided (${countText("en", count)})`,
      same: (a, b) => `“${b}” is “${a}”`,
      apart: (a, b) => `“${b}” is not “${a}”`,
      again: "Ask again",
      againFor: (a, b) => `Ask again about “${b}” and “${a}”`,
    },
  },
};
