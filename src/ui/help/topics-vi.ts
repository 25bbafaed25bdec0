import type { Topics } from "./topic";

export const TOPICS_VI: Topics = {
  steps: [
    {
      heading: "1. Mở kế hoạch",
      text: [
        "Trong Excel: mở tệp kế hoạch, chọn thẻ **Soát phụ lục** trên thanh công cụ, bấm **Kiểm tra** để mở khung này.",
        "Không có Excel: mở trang web Soát phụ lục của cơ quan, hoặc bấm đúp tệp soat.html; bấm **Mở tệp .xlsx…** rồi chọn tệp kế hoạch.",
        "Tệp kiểu cũ (.xls): mở bằng Excel, chọn Tệp › Lưu dưới dạng, kiểu Excel Workbook (.xlsx), rồi làm trên bản mới.",
      ],
    },
    {
      heading: "2. Kiểm tra",
      text: [
        "Bấm **Kiểm tra** (trang web tự kiểm tra ngay khi mở tệp). Chương trình đọc mọi phụ lục trong tệp và liệt kê từng chỗ cần xem, nặng trước nhẹ sau: lỗi, cảnh báo, lưu ý.",
        "Đầu khung cho biết đã nhận ra mấy phụ lục, bao nhiêu nhiệm vụ, năm kế hoạch nào. Chưa đúng thì xem mục “Khi bảng bị đọc sai”.",
        "Bấm vào một dòng để đến đúng ô đó; **Vì sao?** nói lý do và căn cứ. Sửa ngay trong trang tính cũng được: danh sách tự cập nhật sau giây lát.",
        "Kiểm tra chỉ đọc, không đổi ô nào. Muốn thấy các chỗ đó trong trang tính thì bật **Tô màu ô có lỗi** (nút hình bút tô màu).",
      ],
    },
    {
      heading: "3. Sửa",
      text: [
        "Chỗ nào có cách sửa thì thẻ ghi rõ **Hiện có** và **Sửa thành**; bấm **Sửa** để ghi vào ô.",
        "**Sửa nhanh … chỗ chắc chắn** gom những chỗ như dấu cách thừa, số đang là chữ thành một danh sách để xem trước rồi sửa một lượt.",
        "Chỗ đúng ý đơn vị thì bấm **Bỏ qua…** và ghi lý do. Lý do đi theo tệp; muốn xem lại hay **Khôi phục** thì mở **Đã bỏ qua** ở cuối danh sách.",
      ],
    },
    {
      heading: "4. Điền tự động",
      text: [
        "Phần **Điền** đề xuất nội dung cho ô còn trống và thêm các cột bổ trợ bên phải bảng (Bắt đầu, Kết thúc, Quý…). Chữ đã có giữ nguyên.",
        "Đề xuất chắc chắn được đánh dấu sẵn; đề xuất **Cần xem lại** thì bạn tự đánh dấu. Nút **Điền … ô** ghi rõ sẽ điền bao nhiêu ô; **Bỏ … cột bổ trợ** lấy các cột đó ra.",
      ],
    },
    {
      heading: "5. Xem tiến độ và kinh phí",
      text: [
        "**Tiến độ** xếp nhiệm vụ theo tháng: tháng nào dồn việc, việc nào chưa có thời hạn, việc nào chưa “5 rõ”. Lọc theo đơn vị; bấm vào một dòng để đến ô.",
        "**Kinh phí** đối chiếu số ghi trên phụ lục với số cộng lại, theo từng mục và toàn bảng, rồi chia theo đơn vị; tiền của nhiệm vụ đồng chủ trì tính riêng.",
      ],
    },
    {
      heading: "6. Tổng hợp theo phòng",
      text: [
        "Phần **Tổng hợp** tạo cho mỗi đơn vị một trang tính in được và một trang Tổng hợp chung: chọn đơn vị rồi bấm **Tạo … bảng**. Phụ lục giữ nguyên.",
        "Dòng đối chiếu cho biết không sót, không trùng nhiệm vụ nào và tổng kinh phí khớp.",
        "Phụ lục đổi sau khi tạo thì chương trình nhắc tạo lại; trang bạn đã sửa tay thì hỏi trước khi ghi đè.",
      ],
    },
    {
      heading: "7. Xuất báo cáo",
      text: [
        "Mở menu **Khác** (dấu ba chấm bên phải các thẻ), chọn **Xuất báo cáo**: kết quả kiểm tra thành một trang tính trong tệp, hoặc bấm **Tải tệp HTML** để lưu hồ sơ.",
      ],
    },
    {
      heading: "8. Kiểm tra lần cuối và in",
      text: [
        "Dòng kết luận ở đầu khung ghi “Không còn lỗi” là đủ điều kiện; cảnh báo còn lại thì đọc từng cái, đúng ý thì bấm **Bỏ qua…** và ghi lý do.",
        "Các trang của từng phòng đã dàn sẵn khổ A4 ngang: tắt **Tô màu ô có lỗi**, trong Excel bấm Ctrl+P, xem trước rồi in.",
        "Trên trang web: bấm **Lưu thành tệp mới** (Ctrl+S), mở tệp vừa lưu bằng Excel hoặc LibreOffice rồi in.",
      ],
    },
    {
      heading: "9. Chuẩn bị nộp",
      text: [
        "Mở menu **Khác**, chọn **Chuẩn bị nộp**: xem người nhận còn thấy những gì (dòng ẩn, trang tính ẩn, ghi chú, tên người, lỗi chưa sửa), bấm vào từng ô để xử lý.",
        "Bấm **Mở bản sạch trong cửa sổ mới** rồi lưu bản đó bằng Ctrl+S; trên trang web thì bấm **Tải bản sạch về máy**. Bản sạch không còn màu đánh dấu, cột bổ trợ và cài đặt của chương trình: đó là tệp để nộp. Tệp đang mở giữ nguyên.",
      ],
    },
    {
      heading: "Khi bảng bị đọc sai",
      text: [
        "Bấm vào dòng “… phụ lục” ở đầu khung, chọn **Các cột…** để đổi cách đọc từng cột, hoặc **Chọn dòng tiêu đề…** khi bảng chưa được nhận ra.",
        "Bỏ đánh dấu trang tính hoặc bảng không phải phụ lục. Sai năm thì bấm vào năm để sửa.",
        "Những lựa chọn này lưu trong tệp; chèn thêm dòng, cột hay mở lại tệp vẫn còn.",
      ],
    },
    {
      heading: "Danh mục đơn vị",
      text: [
        "Mở menu **Khác**, chọn **Danh mục đơn vị**: ghi tên chuẩn, tên viết tắt và các cách gọi khác của từng đơn vị; nhờ đó các cách viết khác nhau được hiểu là một đơn vị.",
        "Tên gần giống nhau được gom lại để bạn quyết định: gộp làm một hay giữ riêng. **Xuất tệp** ghi danh mục ra để dùng cho kế hoạch khác, ở đó bấm **Nhập tệp…**.",
      ],
    },
    {
      heading: "Cài đặt",
      text: [
        "Mở menu **Khác**, chọn **Cài đặt**: sửa kỳ kế hoạch, bật tắt từng quy tắc, thêm bớt các cụm từ mà chương trình coi là nguồn kinh phí hay sản phẩm chung chung. Mỗi thay đổi được lưu ngay.",
      ],
    },
    {
      heading: "Tạo phụ lục mẫu",
      text: [
        "Chưa có phụ lục thì mở menu **Khác**, chọn **Tạo phụ lục mẫu**: một phụ lục trống đúng mẫu, có danh sách chọn đơn vị, và một trang danh mục đơn vị. Các trang đang có giữ nguyên.",
      ],
    },
  ],
  questions: [
    {
      heading: "Excel đảo ngày và tháng của tôi?",
      text: [
        "Gõ 5/3/2026 mà máy đặt kiểu Mỹ thì Excel hiểu là ngày 3 tháng 5. Chỗ nghi bị đảo có cảnh báo “Ngày và tháng có thể bị đảo”, kèm ngày sau khi sửa; hãy đối chiếu với bản giấy rồi mới sửa.",
        "Để khỏi bị lại: đặt vùng của Windows là Tiếng Việt (Việt Nam), hoặc gõ thời hạn bằng chữ như “Trước ngày 5/3/2026”.",
      ],
    },
    {
      heading: "Chữ hiện ra lạ, phông .VnTime hoặc VNI?",
      text: [
        "Đó là chữ theo bảng mã cũ (TCVN3, VNI). Máy khác không có phông đó sẽ không đọc được, và không tìm kiếm được.",
        "Chương trình nhận ra theo tên phông và cho xem trước khi đổi sang Unicode, phông Times New Roman. Chỉ đổi khi bạn bấm **Sửa**.",
      ],
    },
    {
      heading: "Vì sao có số mà tổng lại thiếu?",
      text: [
        "Thường vì số đang là chữ, ví dụ “22,5” gõ trong ô kiểu Text: hàm SUM bỏ qua ô đó. Lỗi “Số tiền lưu dạng chữ” có cách sửa chắc chắn.",
        "Cũng có thể công thức tổng không bao hết các dòng; khi đó chương trình đề xuất công thức đúng.",
      ],
    },
    {
      heading: "Làm sao lấy lại như cũ?",
      text: [
        "Bấm **Hoàn tác** ở dòng cuối khung ngay sau khi ghi, hoặc mũi tên quay lại bên phải các thẻ: cả lượt ghi vừa rồi được lấy lại. Trong Excel, đóng khung rồi mở ra vẫn còn.",
        "Ctrl+Z của Excel có thể không lấy lại được những gì khung này ghi; trên trang web thì Ctrl+Z cũng được. Ô bạn đã sửa sau đó được giữ nguyên.",
        "Thay đổi trong **Danh mục đơn vị** và **Cài đặt** có nút **Hoàn tác** riêng, hiện ngay sau khi lưu.",
      ],
    },
    {
      heading: "Không ghi được vào ô?",
      text: [
        "Nếu đang gõ dở trong một ô thì bấm Enter trước. Trang tính đang khóa thì mở khóa ở thẻ Xem lại (Review). Đang lọc thì bỏ lọc rồi làm lại.",
        "Tệp mở ở chế độ chỉ đọc thì chỉ kiểm tra được; hãy lưu thành bản khác để sửa.",
      ],
    },
    {
      heading: "Dữ liệu có bị gửi đi đâu không?",
      text: ["Không. Việc đọc và kiểm tra diễn ra ngay trên máy của bạn; chương trình không gửi nội dung tệp đi đâu."],
    },
    {
      heading: "Cài đặt của tôi lưu ở đâu?",
      text: [
        "Trong chính tệp này, nên người nhận mở bằng chương trình này cũng thấy. Tệp kiểu cũ (.xls) không giữ được thì cài đặt ở lại máy này; phần **Cài đặt** ghi rõ.",
      ],
    },
  ],
};
