import { fold } from "../../text/normalize";

/** "-", "…", "Không", "Không có", "Chưa phân công". */
const NOBODY = /^\P{L}*(?:(?:không|chưa)(?: có| phân công| xác định| rõ)?\P{L}*)?$/u;

/** True for a text that names nobody: blank, marks only, or words that say there is none. */
export function saysNobody(text: string): boolean {
  return NOBODY.test(fold(text));
}
