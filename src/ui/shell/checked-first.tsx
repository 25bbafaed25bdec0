import type { ReactNode } from "react";
import { NothingFound } from "../check/nothing-found";
import { StartScreen } from "../check/start-screen";
import { usePaneState } from "../pane-context";
import type { CheckedWorkbook } from "../store/state";

/** A view that works on a checked plan; without one it says how to get there. */
export function CheckedFirst({ children }: { readonly children: (result: CheckedWorkbook) => ReactNode }) {
  const result = usePaneState((state) => state.result);
  if (!result) return <StartScreen />;
  return result.report.appendices.length === 0 ? <NothingFound result={result} /> : children(result);
}
