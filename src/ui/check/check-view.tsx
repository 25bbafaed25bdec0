import { useDeferredValue } from "react";
import { usePaneState } from "../pane-context";
import { ExplainScreen } from "./explain-screen";
import { NothingFound } from "./nothing-found";
import { Results } from "./results";
import { StartScreen } from "./start-screen";

/** Kiểm tra: before the first check, without a plan, or with its results. */
export function CheckView() {
  const mode = usePaneState((state) => state.capabilities?.mode);
  // A long list is drawn in slices, between which the page answers.
  const result = useDeferredValue(usePaneState((state) => state.result));
  if (mode === "explain") return <ExplainScreen />;
  if (!result) return <StartScreen />;
  return result.report.appendices.length === 0 ? <NothingFound result={result} /> : <Results result={result} />;
}
