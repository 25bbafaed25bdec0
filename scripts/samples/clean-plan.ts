import type { CellInput, SampleRow } from "./row";

/**
 * The sample plan without a fault, one row a line. Two fields make a heading, seven a task:
 * label | content | deliverable | lead | coordinating | time | budget in triệu đồng.
 * "⏎" is a line break in the cell, "2026-06-30" a true date.
 */
const PLAN = `
I | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
1 | Hướng dẫn và triển khai kế hoạch
1.1 | Hướng dẫn các đơn vị trực thuộc lập kế hoạch cải cách hành chính năm 2026 của đơn vị | Công văn hướng dẫn | Văn phòng Sở | Các đơn vị trực thuộc | Tháng 01/2026 |
1.2 | Kiện toàn Tổ giúp việc Ban Chỉ đạo cải cách hành chính của Sở | Quyết định của Giám đốc Sở | Văn phòng Sở | Phòng Tổ chức cán bộ | Quý I/2026 |
1.3 | Tổ chức hội nghị sơ kết 6 tháng và hội nghị tổng kết năm về cải cách hành chính | Báo cáo sơ kết;⏎Báo cáo tổng kết | Văn phòng Sở | Các phòng thuộc Sở; các đơn vị trực thuộc | Tháng 6, 12/2026 | 12
2 | Kiểm tra, khảo sát và đánh giá
2.1 | Kiểm tra công tác cải cách hành chính tại 10 đơn vị trực thuộc | Kế hoạch kiểm tra;⏎Thông báo kết quả kiểm tra | Văn phòng Sở | Phòng Tổ chức cán bộ; Phòng Kế hoạch - Tài chính | Từ 01/4/2026 đến 30/10/2026 | 15
2.2 | Tự chấm điểm Chỉ số cải cách hành chính năm 2025 của Sở và gửi tài liệu kiểm chứng | Bảng tự chấm điểm kèm tài liệu kiểm chứng | Văn phòng Sở | Các phòng thuộc Sở | Chậm nhất 30/01/2026 |
2.3 | Khảo sát mức độ hài lòng của phụ huynh, học sinh đối với dịch vụ giáo dục công | Báo cáo kết quả khảo sát | Phòng Quản lý chất lượng | Các đơn vị trực thuộc | Quý III/2026 | 25
3 | Thông tin, tuyên truyền
3.1 | Mở chuyên mục hỏi đáp về thủ tục hành chính trên Trang thông tin điện tử của Sở | Chuyên mục có đủ câu trả lời cho 50 câu hỏi thường gặp | Văn phòng Sở | Các phòng thuộc Sở | Tháng 3/2026 | 8
3.2 | Tổ chức cuộc thi tìm hiểu cải cách hành chính cho giáo viên và học sinh trung học phổ thông | Thể lệ cuộc thi;⏎Quyết định trao giải | Phòng Giáo dục Trung học | Văn phòng Sở; các đơn vị trực thuộc | Từ tháng 9 đến tháng 11/2026 | 30
II | CẢI CÁCH THỂ CHẾ
1 | Lập danh mục văn bản quy phạm pháp luật của tỉnh về giáo dục cần ban hành mới hoặc thay thế | Danh mục trình Ủy ban nhân dân tỉnh | Văn phòng Sở | Các phòng thuộc Sở | Trong tháng 02/2026 |
2 | Tham mưu quy định mức thu các dịch vụ phục vụ hoạt động giáo dục của trường công lập | Tờ trình;⏎Dự thảo nghị quyết | Phòng Kế hoạch - Tài chính | Các phòng thuộc Sở | Quý II/2026 | 20
3 | Rà soát văn bản quy phạm pháp luật về giáo dục do tỉnh ban hành còn hiệu lực | Báo cáo kết quả rà soát | Văn phòng Sở | Các phòng thuộc Sở | 6 tháng đầu năm |
4 | Kiểm tra việc chấp hành quy định về dạy thêm, học thêm | Kế hoạch kiểm tra;⏎Thông báo kết quả kiểm tra | Phòng Giáo dục Trung học | Phòng Giáo dục Tiểu học; Phòng Quản lý chất lượng | Tháng 10 - Tháng 11 | 10
5 | Phổ biến văn bản pháp luật mới về giáo dục cho cán bộ quản lý trung tâm và trường học | Tài liệu tập huấn;⏎Báo cáo kết quả | Phòng Giáo dục Thường xuyên | Các đơn vị trực thuộc | Quý II, III | 18
III | CẢI CÁCH THỦ TỤC HÀNH CHÍNH
1 | Kiểm soát và đơn giản hóa thủ tục hành chính
1.1 | Lập kế hoạch rà soát, đánh giá thủ tục hành chính năm 2026 | Kế hoạch rà soát | Văn phòng Sở | Các phòng thuộc Sở | Tháng 01/2026 |
1.2 | Đề xuất cắt giảm hồ sơ và thời gian giải quyết của ít nhất 5 thủ tục hành chính | Phương án đơn giản hóa trình Chủ tịch Ủy ban nhân dân tỉnh | Văn phòng Sở | Phòng Quản lý chất lượng; Phòng Giáo dục Trung học | Trước ngày 15/8/2026 |
1.3 | Niêm yết, đăng tải thủ tục hành chính trong 3 ngày làm việc kể từ ngày công bố | 100% thủ tục mới được công khai đúng hạn | Văn phòng Sở | Các phòng thuộc Sở | Tháng 01 - Tháng 12 |
2 | Tiếp nhận và giải quyết hồ sơ
2.1 | Xây dựng quy trình điện tử cấp bản sao văn bằng, chứng chỉ từ sổ gốc | Quyết định phê duyệt quy trình | Phòng Quản lý chất lượng | Văn phòng Sở | Quý I/2026 |
2.2 | Số hóa sổ gốc cấp bằng tốt nghiệp đang lưu trữ tại Sở | Cơ sở dữ liệu văn bằng;⏎Biên bản nghiệm thu | Phòng Quản lý chất lượng | Văn phòng Sở; Phòng Giáo dục Thường xuyên | Từ 01/3/2026 đến 30/11/2026 | 120
2.3 | Bố trí thêm công chức tiếp nhận hồ sơ trong mùa tuyển sinh | Lịch phân công tiếp nhận hồ sơ | Văn phòng Sở | Phòng Giáo dục Trung học | Tháng 6-7/2026 |
3 | Tiếp nhận phản ánh, kiến nghị
3.1 | Công khai số điện thoại và hộp thư tiếp nhận phản ánh, kiến nghị | Thông báo được niêm yết và đăng tải | Văn phòng Sở | Các đơn vị trực thuộc | Quý I |
3.2 | Trả lời phản ánh, kiến nghị của người dân về thủ tục hành chính | 100% phản ánh được trả lời bằng văn bản | Văn phòng Sở | Các phòng thuộc Sở | Năm 2026 |
IV | CẢI CÁCH TỔ CHỨC BỘ MÁY
1 | Rà soát chức năng, nhiệm vụ của các phòng thuộc Sở sau sắp xếp | Dự thảo quyết định thay thế | Phòng Tổ chức cán bộ | Các phòng thuộc Sở | Quý II/2026 |
2 | Xây dựng quy chế phối hợp giữa Sở và Ủy ban nhân dân cấp xã trong quản lý giáo dục | Quy chế phối hợp | Phòng Tổ chức cán bộ | Văn phòng Sở | Tháng 4/2026 |
3 | Lập đề án sắp xếp điểm trường lẻ và trường có quy mô nhỏ | Đề án trình Ủy ban nhân dân tỉnh | Phòng Kế hoạch - Tài chính | Phòng Giáo dục Mầm non; Phòng Giáo dục Tiểu học | Trước ngày 30/9/2026 | 35
4 | Đánh giá kết quả một năm phân cấp quản lý trường mầm non cho Ủy ban nhân dân cấp xã | Báo cáo đánh giá | Phòng Giáo dục Mầm non | Phòng Tổ chức cán bộ | Quý III/2026 |
5 | Giao số lượng người làm việc năm học 2026-2027 cho các đơn vị trực thuộc | Quyết định giao số lượng người làm việc | Phòng Tổ chức cán bộ | Phòng Kế hoạch - Tài chính | Chậm nhất 31/7/2026 |
V | CẢI CÁCH CHẾ ĐỘ CÔNG VỤ
1 | Điều chỉnh đề án vị trí việc làm của cơ quan Sở | Đề án trình cấp có thẩm quyền phê duyệt | Phòng Tổ chức cán bộ | Các phòng thuộc Sở | Quý I/2026 |
2 | Bồi dưỡng kỹ năng số cho công chức và viên chức quản lý | Danh sách học viên hoàn thành khóa học | Phòng Tổ chức cán bộ | Các đơn vị trực thuộc | Tháng 7-8/2026 | 60
3 | Tuyển dụng giáo viên cho các trường còn thiếu | Quyết định công nhận kết quả tuyển dụng | Phòng Tổ chức cán bộ | Các đơn vị trực thuộc | Trước ngày 20/8/2026 | 45
4 | Chuyển đổi vị trí công tác của công chức năm 2026 | Kế hoạch;⏎Quyết định điều động | Phòng Tổ chức cán bộ | Các phòng thuộc Sở | Quý IV/2026 |
5 | Bồi dưỡng hiệu trưởng trường mầm non về quản trị nhà trường | Báo cáo kết quả bồi dưỡng | Phòng Giáo dục Mầm non | Phòng Tổ chức cán bộ | Tháng 10/2026 | 40
6 | Đánh giá, xếp loại công chức, viên chức theo kết quả công việc | Thông báo kết quả xếp loại | Phòng Tổ chức cán bộ | Các phòng thuộc Sở; các đơn vị trực thuộc | Tháng 12/2026 |
VI | CẢI CÁCH TÀI CHÍNH CÔNG
1 | Giao dự toán chi ngân sách năm 2026 cho các đơn vị trực thuộc | Quyết định giao dự toán | Phòng Kế hoạch - Tài chính | Các đơn vị trực thuộc | Tháng 01/2026 |
2 | Hướng dẫn lập phương án tự chủ tài chính giai đoạn 2026-2030 | Công văn hướng dẫn kèm mẫu phương án | Phòng Kế hoạch - Tài chính | Các đơn vị trực thuộc | Quý I/2026 |
3 | Công khai dự toán và quyết toán ngân sách của Sở | Báo cáo công khai được niêm yết và đăng tải | Phòng Kế hoạch - Tài chính | Văn phòng Sở | Tháng 02 (dự toán), tháng 10 (quyết toán) |
4 | Kiểm tra việc quản lý các khoản thu tại trường học | Kế hoạch kiểm tra;⏎Báo cáo kết quả kiểm tra | Phòng Kế hoạch - Tài chính | Phòng Giáo dục Tiểu học; Phòng Giáo dục Trung học | Từ 05/10/2026 đến 20/11/2026 | 16
5 | Thu tiền dịch vụ giáo dục qua tài khoản ngân hàng tại các trường trực thuộc | 100% trường trực thuộc không thu bằng tiền mặt | Phòng Kế hoạch - Tài chính | Các đơn vị trực thuộc | 9 tháng đầu năm |
VII | XÂY DỰNG, PHÁT TRIỂN CHÍNH QUYỀN SỐ
1 | Dữ liệu và nền tảng dùng chung
1.1 | Đối soát dữ liệu trường, lớp, học sinh với cơ sở dữ liệu ngành | Biên bản đối soát dữ liệu | Phòng Kế hoạch - Tài chính | Các đơn vị trực thuộc | Trước ngày 30/10/2026 | 22.5
1.2 | Triển khai học bạ số cấp tiểu học | 100% học sinh lớp 1 đến lớp 5 có học bạ số | Phòng Giáo dục Tiểu học | Các đơn vị trực thuộc | 2026-06-30 | 50
1.3 | Triển khai học bạ số cấp trung học | 100% học sinh lớp 6 đến lớp 12 có học bạ số | Phòng Giáo dục Trung học | Các đơn vị trực thuộc | 2026-08-31 | 50
1.4 | Xây dựng kho bài giảng điện tử dùng chung cho giáo dục mầm non | 200 bài giảng được thẩm định và đăng tải | Phòng Giáo dục Mầm non | Các đơn vị trực thuộc | Tháng 9 - Tháng 12 | 15
1.5 | Mở hệ thống đăng ký tuyển sinh lớp 10 trực tuyến | Hệ thống đăng ký;⏎Tài liệu hướng dẫn sử dụng | Phòng Quản lý chất lượng | Phòng Giáo dục Trung học; các đơn vị trực thuộc | Chậm nhất 15/5/2026 | 80
2 | Làm việc trên môi trường số
2.1 | Ký số toàn bộ văn bản đi của Sở và các đơn vị trực thuộc | 100% văn bản đi được ký số | Văn phòng Sở | Các đơn vị trực thuộc | Cả năm |
2.2 | Tập huấn an toàn thông tin cho người phụ trách công nghệ thông tin của các trường | Tài liệu tập huấn;⏎Danh sách học viên | Văn phòng Sở | Các đơn vị trực thuộc | Tháng 5/2026 | 28
2.3 | Triển khai phần mềm quản lý học viên tại các trung tâm giáo dục thường xuyên | Phần mềm được đưa vào sử dụng;⏎Biên bản nghiệm thu | Phòng Giáo dục Thường xuyên | Văn phòng Sở; các đơn vị trực thuộc | Quý IV/2026 | 65.5
`;

/** Every row below the header in order, the total row last. */
export function cleanPlan(): SampleRow[] {
  const rows: SampleRow[] = [];
  let section = "";
  for (const line of PLAN.trim().split("\n")) {
    const [number = "", content = "", ...rest] = line.split("|").map((field) => field.trim().replaceAll("⏎", "\n"));
    const isSection = /^[IVX]+$/.test(number);
    if (isSection) section = number;
    const key = isSection ? number : `${section}.${number}`;
    if (rest.length === 0) rows.push({ key, kind: isSection ? "section" : "group", cells: { number, content } });
    else rows.push({ key, kind: "task", cells: { number, content, ...taskCells(rest) } });
  }
  return [...rows, { key: "total", kind: "total", cells: { content: "Tổng cộng" } }];
}

function taskCells([deliverable = "", lead = "", coordinating = "", time = "", budget = ""]: string[]) {
  const frame: CellInput = /^\d{4}-\d\d-\d\d$/.test(time) ? new Date(time) : time;
  return { deliverable, lead, coordinating, time: frame, ...(budget === "" ? {} : { budget: Number(budget) }) };
}
