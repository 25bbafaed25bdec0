import type { HostCapabilities } from "../../hosts/workbook-host";
import type { BarTab } from "../store/state";

/** In order. */
const ALL: readonly BarTab[] = ["check", "fill", "timeline", "budget", "summary"];
const READING: readonly BarTab[] = ["check", "timeline", "budget"];
const NONE: readonly BarTab[] = [];

/** The views that can do something in this Excel; those that write only where it can be written to. One list each, not a new one each time. */
export function tabsOf(capabilities: HostCapabilities | null): readonly BarTab[] {
  if (capabilities?.mode === "full") return ALL;
  return capabilities?.mode === "readOnly" ? READING : NONE;
}
