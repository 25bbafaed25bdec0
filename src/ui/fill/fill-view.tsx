import { CheckedFirst } from "../shell/checked-first";
import { FillList } from "./fill-list";

/** Điền tự động: what can be filled in the plan as last checked. */
export function FillView() {
  return <CheckedFirst>{(result) => <FillList result={result} />}</CheckedFirst>;
}
