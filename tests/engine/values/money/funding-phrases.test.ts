import { DEFAULT_FUNDING_PHRASES } from "../../../../src/engine/values/money/default-funding-phrases";
import { isFundingName, isFundingPhrase } from "../../../../src/engine/values/money/funding-phrases";
import { parseMoney } from "../../../../src/engine/values/money/parse-money";

const CONTEXT = { scale: 1e6, decimal: null };

test.each([
  ["kinh phí thường xuyên"],
  ["Kinh phí chi thường xuyên năm 2021"],
  ["Chi thường xuyên"],
  ["Thường xuyên"],
  ["theo thực tế phát sinh"],
  ["Theo thực tế"],
  ["Phát sinh theo thực tế"],
  ["lồng ghép"],
  ["Lồng ghép kinh phí các chương trình"],
  ["Lồng ghép Đề án 06"],
  ["Lồng ghép nhiệm vụ 1.2"],
  ["xã hội hóa"],
  ["Xã hội hoá"],
  ["XHH"],
  ["không"],
  ["Không."],
  ["Không có"],
  ["Không có kinh phí"],
  ["không phát sinh"],
  ["Không phát sinh kinh phí"],
  ["Không sử dụng kinh phí"],
  ["ngân sách nhà nước"],
  ["NSNN"],
  ["Nguồn NSNN cấp"],
  ["nguồn sự nghiệp"],
  ["nguồn kinh phí được giao"],
  ["theo dự toán được giao"],
  ["Trong dự toán được giao năm 2021"],
  ["tự chủ"],
  ["kinh phí của đơn vị"],
  ["Từ nguồn kinh phí tự chủ của cơ quan"],
  ["Sử dụng nguồn chi thường xuyên"],
  ["Thực hiện khoán chi hành chính"],
  ["Nguồn vốn giai đoạn 2021 - 2025"],
  ["- NSNN và xã hội hóa"],
  ["NSNN/XHH"],
  ["NSTW"],
  ["NSĐP và NSTW"],
  ["NS tỉnh"],
  ["Vốn đầu tư công"],
  ["Quỹ khuyến học"],
  ["Vốn ODA"],
  ["ODA"],
  ["Chi thường xuyên của Sở"],
  ["Tự túc"],
  ["Tự cân đối"],
  ["Tự đảm bảo chi phí"],
  ["Cân đối từ dự toán đầu năm"],
  ["Kết hợp hội nghị giao ban"],
  ["Tài trợ của doanh nghiệp"],
  ["Viện trợ không hoàn lại"],
  ["Hỗ trợ của tỉnh"],
  ["Đóng góp của phụ huynh"],
  ["Theo quy định"],
  ["Theo đề án được phê duyệt"],
  ["Theo dự án"],
  ["Từ công đoàn phí"],
  ["Theo chế độ hiện hành"],
  ["Theo định mức"],
  ["Theo phân bổ hằng năm"],
  ["Theo hợp đồng"],
  ["Theo quyết định của cấp trên"],
  ["Theo kế hoạch vốn"],
  ["Đã bố trí"],
  ["Đã giao đầu năm"],
  ["Đã cấp"],
  ["Bố trí trong chi khác"],
  ["Chưa bố trí được"],
  ["Miễn phí"],
  ["Không dùng ngân sách"],
  ["Không cần kinh phí"],
  ["Không kinh phí"],
  ["Không bố trí riêng"],
  ["Không tính chi phí"],
  ["Không tốn kém"],
  ["Không yêu cầu"],
])("%j is a way of funding", (text) => {
  for (const form of [text, text.normalize("NFD"), text.toUpperCase()]) {
    expect(parseMoney({ text: form }, CONTEXT)).toEqual({ status: "funding" });
  }
});

test.each([
  ["Báo cáo kết quả"],
  ["Báo cáo sử dụng kinh phí"],
  ["Không rõ"],
  ["Không được có"],
  ["Thường xuyên cập nhật"],
  ["NSNNX"],
  ["từ"],
  ["từ đâu"],
  ["Miễn phí bảo vệ"],
  ["Kinh phí 12 lớp"],
  ["Nguồn NSNN: 20 đến 30"],
])("%j is none", (text) => {
  expect(parseMoney({ text }, CONTEXT)).toEqual({ status: "unrecognised" });
});

test("every default phrase is recognised, with and without words after it", () => {
  for (const phrase of DEFAULT_FUNDING_PHRASES) {
    const name = phrase.replace(" …", "");
    expect(parseMoney({ text: name }, CONTEXT)).toEqual({ status: "funding" });
    expect(isFundingPhrase(`${name} abc`, [phrase])).toBe(phrase.endsWith("…"));
  }
});

test("the user's own list replaces the defaults", () => {
  const fundingPhrases = ["chờ phê duyệt", "quyên góp ...", " … "];
  expect(parseMoney({ text: "Chờ phê duyệt" }, { ...CONTEXT, fundingPhrases })).toEqual({ status: "funding" });
  expect(parseMoney({ text: "Quyên góp của phụ huynh" }, { ...CONTEXT, fundingPhrases })).toEqual({
    status: "funding",
  });
  expect(parseMoney({ text: "lồng ghép" }, { ...CONTEXT, fundingPhrases })).toEqual({ status: "unrecognised" });
  expect(parseMoney({ text: "20 (quyên góp)" }, { ...CONTEXT, fundingPhrases })).toMatchObject({ note: "quyên góp" });
  expect(parseMoney({ text: "?" }, { ...CONTEXT, fundingPhrases })).toEqual({ status: "unrecognised" });
});

test("only dots at the end stand for more words", () => {
  expect(isFundingPhrase("quỹ lớp", ["quỹ … lớp"])).toBe(true);
  expect(isFundingPhrase("quỹ lớp học", ["quỹ … lớp"])).toBe(false);
});

test("a name is a phrase without anything in place of its dots", () => {
  expect(isFundingName("Từ NSNN:", ["NSNN …"])).toBe(true);
  expect(isFundingName("NSNN cấp", ["NSNN …"])).toBe(false);
});
