export type CommandName = "check" | "fill" | "fix" | "summarize" | "clean" | "merge" | "template";

const FILES = `  TỆP là tệp .xlsx hoặc .xlsm, thư mục (mọi tệp trong đó), hoặc mẫu như "kehoach/*.xlsx".`;

const PLAN = `  --plan-year 2026      kỳ kế hoạch khi phụ lục không ghi: 2026, 2021-2025 hoặc "năm học 2025-2026"
  --directory TỆP.json  danh mục đơn vị của cơ quan`;

const OUTPUT = `  -o, --output NƠI      tệp kết quả; nhiều tệp thì nêu thư mục, ví dụ -o ket-qua/ (chưa có thì được tạo).
                        Ghi trọn vẹn hoặc không ghi gì; tệp kết quả cũ được thay, tệp gốc thì không
  --force               cho phép thay chính tệp gốc`;

const FORMAT = `  --format text|json    dạng báo cáo trên màn hình (mặc định: text)`;

const WRITTEN = `Mã thoát: 0 xong, 1 có chỗ không ghi được hoặc cần xem lại, 2 có tệp không đọc, không ghi được hoặc gọi lệnh sai.`;

/** What `soat COMMAND --help` prints. */
export const COMMAND_HELP: Readonly<Record<CommandName, string>> = {
  check: `soat check TỆP...   kiểm tra các phụ lục, không ghi gì vào tệp

${FILES}

  --format text|json|jsonl|html  dạng báo cáo (mặc định: text; jsonl: mỗi tệp một dòng; html in được trên khổ A4)
  -o, --output TỆP      ghi báo cáo vào tệp; - là màn hình (mặc định)
  --force               cho phép ghi báo cáo đè lên tệp được kiểm tra
  --jobs N              số luồng xử lý khi có nhiều tệp (mặc định: số nhân của máy)
${PLAN}

Ví dụ: soat check "Kế hoạch 2026.xlsx"
Mã thoát: 0 không còn lỗi, 1 còn lỗi, 2 có tệp không đọc được hoặc gọi lệnh sai.
`,
  fill: `soat fill TỆP... -o NƠI      điền ô còn trống và cột bổ trợ
soat fill TỆP... --dry-run   xem trước, không ghi gì

${FILES}

  --columns start,end   chỉ những cột này: ô còn trống của number, deliverable, lead, coordinating, time;
                        cột bổ trợ section, leadCanonical, start, end, quarter, budgetVnd
  --all                 cả những đề xuất cần xem lại
  --dry-run             chỉ liệt kê những ô có thể điền
${OUTPUT}
${FORMAT}
${PLAN}

Ví dụ: soat fill kehoach/*.xlsx -o da-dien/ --columns start,end
${WRITTEN}
`,
  fix: `soat fix TỆP... -o NƠI       sửa những chỗ chắc chắn

${FILES}

  --safe                mọi cách sửa chắc chắn (mặc định)
  --rule MÃ             mọi cách sửa của một quy tắc, cả cách cần xem lại, ví dụ numbering/format
${OUTPUT}
${FORMAT}
${PLAN}

Ví dụ: soat fix ke-hoach.xlsx -o da-sua.xlsx --safe
Mã thoát: 0 không còn lỗi, 1 còn lỗi hoặc có chỗ không ghi được, 2 có tệp không đọc, không ghi được hoặc gọi lệnh sai.
`,
  summarize: `soat summarize TỆP... -o NƠI   lập trang Tổng hợp và trang riêng của từng đơn vị

${FILES}

  --units "A;B"         chỉ những đơn vị này (tên đầy đủ hoặc tên tắt)
${OUTPUT}
${FORMAT}
${PLAN}

Trang đã sửa tay được giữ nguyên, trang mới đặt bên cạnh; trang của người dùng không bị đụng đến.

Ví dụ: soat summarize ke-hoach.xlsx -o tong-hop.xlsx --units "Văn phòng;Thanh tra"
${WRITTEN}
`,
  clean: `soat clean TỆP... -o NƠI     bản sạch để nộp, và danh sách những gì người nhận vẫn thấy

${FILES}

${OUTPUT}
${FORMAT}
${PLAN}

Bản sạch không còn tô màu, cột bổ trợ, thiết lập và nhật ký của phần mềm.

Ví dụ: soat clean ke-hoach.xlsx -o nop/ke-hoach.xlsx
Mã thoát: 0 không còn lỗi, 1 còn lỗi hoặc có chỗ không ghi được, 2 có tệp không đọc, không ghi được hoặc gọi lệnh sai.
`,
  merge: `soat merge TỆP... -o TỆP.xlsx  gộp phụ lục của nhiều tệp vào một bảng

${FILES}

${OUTPUT}
${FORMAT}
${PLAN}

Kinh phí đổi về một đơn vị tính; tổng là công thức; trang "Danh sách tệp" ghi những gì không gộp được.

Ví dụ: soat merge don-vi/*.xlsx -o gop.xlsx
${WRITTEN}
`,
  template: `soat template -o TỆP.xlsx    tạo phụ lục mẫu có danh sách chọn đơn vị

  -o, --output TỆP      tệp kết quả
  --rows N              số dòng nhiệm vụ đánh số sẵn (mặc định: 20)
  --plan-year 2026      kỳ kế hoạch (mặc định: năm sau)
  --directory TỆP.json  danh mục đơn vị của cơ quan

Ví dụ: soat template -o phu-luc-mau.xlsx --plan-year 2027
Mã thoát: 0 xong, 2 không ghi được hoặc gọi lệnh sai.
`,
};

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(COMMAND_HELP, name);
}

export const USAGE = `soat — soát phụ lục kế hoạch trong tệp Excel (.xlsx)

  soat check TỆP...              kiểm tra các phụ lục
  soat fill TỆP... -o NƠI        điền ô còn trống và cột bổ trợ (--dry-run: xem trước)
  soat fix TỆP... -o NƠI         sửa những chỗ chắc chắn
  soat summarize TỆP... -o NƠI   lập trang Tổng hợp và trang của từng đơn vị
  soat clean TỆP... -o NƠI       bản sạch để nộp
  soat merge TỆP... -o TỆP.xlsx  gộp phụ lục của nhiều tệp
  soat template -o TỆP.xlsx      phụ lục mẫu

  soat LỆNH --help    cách dùng từng lệnh
  soat --version      phiên bản
  soat --help         trang này

TỆP là tệp, thư mục hoặc mẫu như "kehoach/*.xlsx".
Mã thoát: 0 không còn lỗi, 1 còn lỗi hoặc có chỗ không ghi được, 2 có tệp không đọc được hoặc gọi lệnh sai.
`;
