import { makeStyles, tokens } from "@fluentui/react-components";
import { lazyView } from "../lazy-view";
import { usePaneState } from "../pane-context";
import { RunOutcome } from "./run-outcome";

const RunProgress = lazyView(async () => (await import("./run-progress")).RunProgress);

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    maxHeight: "45%",
    overflowY: "auto",
    padding: "6px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
});

/** One bar for everything that writes: how far it is, then what came of it, with the way back. */
export function RunBar() {
  const styles = useStyles();
  const run = usePaneState((state) => state.run);
  if (!run) return null;
  return (
    <div className={styles.bar}>{run.phase === "running" ? <RunProgress run={run} /> : <RunOutcome run={run} />}</div>
  );
}
