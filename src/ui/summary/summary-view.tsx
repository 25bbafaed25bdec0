import { CheckedFirst } from "../shell/checked-first";
import { SummaryScreen } from "./summary-screen";

/** Tổng hợp theo phòng: the sheets that can be made of the plan as last checked. */
export function SummaryView() {
  return <CheckedFirst>{(result) => <SummaryScreen result={result} />}</CheckedFirst>;
}
