import { CheckedFirst } from "../shell/checked-first";
import { TimelineScreen } from "./timeline-screen";

/** Tiến độ: the tasks of the plan as last checked, over time. */
export function TimelineView() {
  return <CheckedFirst>{({ ask }) => <TimelineScreen ask={ask} />}</CheckedFirst>;
}
