import { CheckedFirst } from "../shell/checked-first";
import { ReportScreen } from "./report-screen";

/** Xuất báo cáo: what the last check found, for others to read. */
export function ReportView() {
  return <CheckedFirst>{(result) => <ReportScreen result={result} />}</CheckedFirst>;
}
