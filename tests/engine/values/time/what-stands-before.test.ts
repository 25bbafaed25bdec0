import { timeTable, PLAN_2021 } from "./time-table";

const JUNE = "2021-06-01..2021-06-30";
const YEAR = "2021-01-01..2021-12-31";

timeTable("how much, how long and what meets before a time", PLAN_2021, [
  ["Hoàn thành 100% trước 20/6", "deadline ..2021-06-19*"],
  ["Đến tháng 6 hoàn thành 80%", `deadline ..2021-06-30* # hoàn thành 80%`],
  ["100%", "unrecognised"],
  ["2 ngày trong tháng 6", `interval ${JUNE}*`],
  ["3 buổi trong Quý II/2021", "interval 2021-04-01..2021-06-30"],
  ["3 ngày sau tháng 6", "event"],
  ["3 ngày trong kỳ nghỉ", "event"],
  ["Kỳ họp tháng 6/2021", `interval ${JUNE}`],
  ["Tại phiên họp Quý II", "interval 2021-04-01..2021-06-30*"],
  ["Kỳ họp thứ 5", "event"],
  ["Phiên họp cuối năm", "event"],
]);

timeTable("at once, and once a year", PLAN_2021, [
  ["Thực hiện ngay", "event"],
  ["Báo cáo ngay lập tức", "event"],
  ["Triển khai ngay trong tháng 6", `interval ${JUNE}*`],
  ["Thường niên", `recurring ${YEAR}*+ year`],
  ["Báo cáo thường niên", `recurring ${YEAR}*+ year`],
  ["Tháng 6 thường niên", `recurring ${JUNE}* year`],
  ["12 tháng trong năm 2021", `recurring ${YEAR} month`],
  ["4 tuần trong tháng", `recurring ${YEAR}*+ week # trong tháng`],
]);

timeTable("years named otherwise", PLAN_2021, [
  ["Năm tài chính 2021", `interval ${YEAR}`],
  ["Quý II năm ngân sách 2021", "interval 2021-04-01..2021-06-30"],
  ["Theo năm tài chính", "event"],
  ["Năm học 2020-2021 và 2021-2022", "interval 2020-09-01..2021-05-31 2021-09-01..2022-05-31"],
  ["Năm học 2020-2021, 2022-2025", "interval 2020-09-01..2021-05-31 2022-01-01..2025-12-31"],
]);
