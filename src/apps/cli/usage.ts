export const USAGE = `soat — soát phụ lục kế hoạch trong tệp Excel (.xlsx)

  soat check TỆP...   kiểm tra các phụ lục; TỆP là tệp, thư mục hoặc mẫu như "kehoach/*.xlsx"
      --format text|json|jsonl|html   dạng báo cáo (mặc định: text; html in được trên khổ A4)
      --plan-year 2026         kỳ kế hoạch khi phụ lục không ghi: 2026, 2021-2025 hoặc "năm học 2025-2026"
      --directory TỆP.json     danh mục đơn vị của cơ quan

  soat fill TỆP... --dry-run   xem trước những ô có thể điền, không ghi gì
      --columns start,end      chỉ những cột này: ô còn trống của number, deliverable, lead, coordinating, time;
                               cột bổ trợ section, leadCanonical, start, end, quarter, budgetVnd
      --all                    cả những đề xuất cần xem lại
      --format text|json       dạng báo cáo (mặc định: text)

  soat --version      phiên bản
  soat --help         trang này

Mã thoát: 0 không còn lỗi, 1 còn lỗi, 2 có tệp không đọc được hoặc gọi lệnh sai.
`;
