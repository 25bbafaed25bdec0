import { read, timeTable, PLAN_2021, PLAN_2021_2023 } from "./time-table";

const Q1 = "2021-01-01..2021-03-31";
const Q2 = "2021-04-01..2021-06-30";
const Q4 = "2021-10-01..2021-12-31";
const MARCH = "2021-03-01..2021-03-31";
const JUNE = "2021-06-01..2021-06-30";

timeTable("words after a time are its note", PLAN_2021, [
  ["30/6/2021 (mô hình thử nghiệm)", "deadline ..2021-06-30 # mô hình thử nghiệm"],
  ["Quý I/2021 (kế hoạch); Năm 2021 (hệ thống)", `interval ${Q1} 2021-01-01..2021-12-31 # kế hoạch; hệ thống`],
  ["Tháng 3 (sơ kết), tháng 6 (tổng kết)", `interval ${MARCH}* ${JUNE}* # sơ kết; tổng kết`],
  ["Quý II (sơ kết), Quý IV (tổng kết) năm 2021", `interval ${Q2} ${Q4} # sơ kết; tổng kết`],
  ["Quý II/2021 ban hành Đề án; Quý IV/2021 báo cáo", `interval ${Q2} ${Q4} # ban hành Đề án; báo cáo`],
  ["Tháng 6 họp (trực tuyến) tại Sở", `interval ${JUNE}* # họp (trực tuyến) tại Sở`],
  ["Tháng 6 (đợt 1) (dự kiến)", `interval ${JUNE}* # đợt 1; dự kiến`],
  ["Tháng 6 (họp (tại Sở))", `interval ${JUNE}* # họp (tại Sở)`],
  ["Tháng 6 (họp", `interval ${JUNE}* # họp`],
  ["Tháng 6 họp)", `interval ${JUNE}* # họp`],
  ["Tháng 6 (", `interval ${JUNE}*`],
  ["Tháng 6 ()", `interval ${JUNE}*`],
  ["Tháng 6: họp", `interval ${JUNE}* # họp`],
  ["Tháng 6 – họp.", `interval ${JUNE}* # họp`],
  [
    "Quý I/2021 xây dựng Kế hoạch năm 2022 và giai đoạn 2022-2025",
    `interval ${Q1} # xây dựng Kế hoạch năm 2022 và giai đoạn 2022-2025`,
  ],
  ["Tháng 6 sơ kết học kỳ II, năm học 2020-2021", `interval ${JUNE}* # sơ kết học kỳ II, năm học 2020-2021`],
  ["Tháng 6 báo cáo tháng, quý, năm", `interval ${JUNE}* # báo cáo tháng, quý, năm`],
  ["Tháng 6 họp, cuối năm báo cáo", `interval ${JUNE}* # họp, cuối năm báo cáo`],
  ["Tháng 6 theo kế hoạch, khi có kinh phí", `interval ${JUNE}* # theo kế hoạch, khi có kinh phí`],
  ["Quý I ban hành Nghị quyết số 35, 36/2021", `interval ${Q1}* # ban hành Nghị quyết số 35, 36/2021`],
  ["Quý I theo văn bản 15/UBND, ngày 30/6/2021", `interval ${Q1}* # theo văn bản 15/UBND, ngày 30/6/2021`],
  ["Quý I, 36%", `interval ${Q1}* # 36%`],
]);

timeTable("clauses that begin with a time of their own", PLAN_2021, [
  ["Tháng 3 họp, tháng 6 tổng kết", `interval ${MARCH}* ${JUNE}* # họp; tổng kết`],
  ["Tháng 3 họp và tháng 6 tổng kết", `interval ${MARCH}* ${JUNE}* # họp; tổng kết`],
  ["Tháng 3 họp. Tháng 6 tổng kết", `interval ${MARCH}* ${JUNE}* # họp; tổng kết`],
  ["Tháng 3 họp - tháng 6 tổng kết", `interval ${MARCH}* ${JUNE}* # họp; tổng kết`],
  ["15/3 tập huấn, 20/6 tổng kết", "deadline ..2021-03-15* ..2021-06-20* # tập huấn; tổng kết"],
  ["15/3 tập huấn và 20/6 tổng kết", "deadline ..2021-03-15* # tập huấn và 20/6 tổng kết"],
  ["15/3 tập huấn: 20/6", "deadline ..2021-03-15* ..2021-06-20* # tập huấn"],
  ["15/3 tập huấn và trước 20/6 tổng kết", "deadline ..2021-03-15* ..2021-06-19* # tập huấn; tổng kết"],
  ["2021 xây dựng, 2022 triển khai", "interval 2021-01-01..2021-12-31 2022-01-01..2022-12-31 # xây dựng; triển khai"],
  ["2021 xây dựng và 2022 triển khai", "interval 2021-01-01..2021-12-31 # xây dựng và 2022 triển khai"],
  ["Tháng 6 họp, hằng quý báo cáo", `recurring ${JUNE}* 2021-01-01..2021-12-31*+ quarter # họp; báo cáo`],
  ["Tháng 6 họp và thường xuyên theo dõi", `continuous 2021-06-01..2021-12-31*+ # họp; theo dõi`],
  ["Ban hành Quý I; triển khai cả năm", `interval ${Q1}* 2021-01-01..2021-12-31*`],
  ["Quý I Quý II", `interval ${Q1}* ${Q2}*`],
  ["Quý I tháng 6", `interval ${Q1}* # tháng 6`],
  ["Quý I trước Quý II", `interval ${Q1}* # trước Quý II`],
  ["15/3/2021 6/2021", "deadline ..2021-03-15 # 6/2021"],
  ["Xây dựng kế hoạch, triển khai từ Quý II", "interval 2021-04-01..2021-12-31*+ # Xây dựng kế hoạch"],
  ["Hội nghị. Quý II", `interval ${Q2}* # Hội nghị`],
  ["Hội nghị - Quý II", `interval ${Q2}* # Hội nghị`],
  ["Hội nghị và Quý II", "unrecognised"],
  ["Hội nghị, 2021", "unrecognised"],
  ["Hội nghị, năm 2021", "unrecognised"],
  ["Hội nghị, 6/2021", "unrecognised"],
  ["Hội nghị; 6/2021", `interval ${JUNE} # Hội nghị`],
  ["Hội nghị, 15/6/2021", "deadline ..2021-06-15 # Hội nghị"],
  ["Hội nghị, thường xuyên", "continuous 2021-01-01..2021-12-31*+ # Hội nghị"],
  ["Hội nghị, báo cáo quý", "unrecognised"],
  ["Hội nghị-Quý II", "unrecognised"],
]);

timeTable("labels before a time", PLAN_2021, [
  ["Sơ bộ: tháng 3; chính thức: tháng 6", `interval ${MARCH}* ${JUNE}* # Sơ bộ; chính thức`],
  ["Kỳ 1: tháng 3; Kỳ 2: tháng 6", `interval ${MARCH}* ${JUNE}* # Kỳ 1; Kỳ 2`],
  ["Lần 1: tháng 3; lần 2: tháng 6", `interval ${MARCH}* ${JUNE}*`],
  ["Cấp trường: 3/2021", `interval ${MARCH} # Cấp trường`],
  ["Học kỳ I: tháng 3; học kỳ II: tháng 6", `interval ${MARCH}* ${JUNE}*`],
  ["Năm 2022: Quý I; năm 2021: Quý II", `interval 2022-01-01..2022-03-31 ${Q2}`],
  ["Năm 2022: Quý I, Quý II", "interval 2022-01-01..2022-03-31 2022-04-01..2022-06-30"],
  ["Năm 2022: từ tháng 1 đến tháng 3", "interval 2022-01-01..2022-03-31"],
  ["Năm 2022: Quý I/2021", `interval ${Q1}`],
  ["Năm 2022: Quý I; Quý II", `interval 2022-01-01..2022-03-31 ${Q2}*`],
  ["Năm học 2020-2021: tháng 9, học kỳ II", "interval 2020-09-01..2020-09-30 2021-01-16..2021-05-31"],
  ["2022: xây dựng; 2023: triển khai", "interval 2022-01-01..2022-12-31 2023-01-01..2023-12-31 # xây dựng; triển khai"],
  ["Giai đoạn 2021-2022: Quý I", `interval 2021-01-01..2022-12-31 ${Q1}*`],
  ["Quý I: tháng 3", `interval ${Q1}* ${MARCH}*`],
]);

timeTable("headings in a plan of several years", PLAN_2021_2023, [
  [
    "Năm 2022: Quý I, Quý II; năm 2023: Quý I",
    "interval 2022-01-01..2022-03-31 2022-04-01..2022-06-30 2023-01-01..2023-03-31",
  ],
]);

timeTable("bullets, numbers and brackets around a clause", PLAN_2021, [
  ["- Quý I", `interval ${Q1}*`],
  ["+ Quý I", `interval ${Q1}*`],
  ["• Quý I", `interval ${Q1}*`],
  ["(Quý I)", `interval ${Q1}*`],
  ["“Quý I”", `interval ${Q1}*`],
  ["(1) Quý I", `interval ${Q1}*`],
  ["1) Quý I", `interval ${Q1}*`],
  ["a) Quý I; b) Quý II", `interval ${Q1}* ${Q2}*`],
  ["1. Quý I", `interval ${Q1}*`],
  ["đ. Quý I", `interval ${Q1}*`],
  ["1.6.2021", "deadline ..2021-06-01"],
  ["Q. II", `interval ${Q2}*`],
  ["Quý I.", `interval ${Q1}*`],
  ["; Quý I;", `interval ${Q1}*`],
  ["1 Quý I", "unrecognised"],
  ["100) Quý I", "unrecognised"],
]);

describe("lines", () => {
  test.each([
    ["- Quý I: xây dựng\n- Quý II: sơ kết", `interval ${Q1}* ${Q2}* # xây dựng; sơ kết`],
    ["Quý I xây dựng kế hoạch\nnăm 2022", `interval ${Q1}* # xây dựng kế hoạch năm 2022`],
    ["Quý I xây dựng\nQuý II sơ kết", `interval ${Q1}* ${Q2}* # xây dựng; sơ kết`],
    ["Quý I xây dựng\n• 6/2021", `interval ${Q1}* ${JUNE} # xây dựng`],
    ["Tháng 6/2021\n(sơ kết)", `interval ${JUNE} # sơ kết`],
    ["Theo hướng dẫn\nQuý II", `interval ${Q2}* # Theo hướng dẫn`],
    ["Theo Kế hoạch số 12/KH-UBND ngày\n30/12/2020 của tỉnh", "event"],
    ["Công văn số 12/UBND\nngày 30/12/2020", "unrecognised"],
    ["Công văn số 12/UBND\nhằng quý", "recurring 2021-01-01..2021-12-31*+ quarter # Công văn số 12/UBND"],
    ["1. Quý I\n2. Quý II", `interval ${Q1}* ${Q2}*`],
    ["Năm 2022\nQuý I", `interval 2022-01-01..2022-12-31 ${Q1}*`],
    ["Tháng 3\r\nTháng 6", `interval ${MARCH}* ${JUNE}*`],
    ["Trước 15/3\n15/6", "deadline ..2021-03-14* ..2021-06-15*"],
  ])("%j", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
