import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, DismissRegular, HistoryRegular, WarningFilled } from "@fluentui/react-icons";
import { usePane, usePaneState, useStrings } from "../pane-context";
import type { Run } from "../store/run";
import { RefusedList } from "./refused-list";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "8px" },
  text: { flexGrow: 1, minWidth: 0 },
  icon: { flexShrink: 0, fontSize: "16px" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  partly: { color: tokens.colorStatusWarningForeground1 },
  button: { flexShrink: 0 },
});

type Ended = Exclude<Run, { phase: "running" }>;

/** "Đã điền 84 ô. — Hoàn tác", and what was refused. */
export function RunOutcome({ run }: { readonly run: Ended }) {
  const styles = useStyles();
  const { run: words } = useStrings();
  const { controller, store } = usePane();
  const lastRun = usePaneState((state) => state.lastRun);
  const refused = "refused" in run ? run.refused : [];
  return (
    <>
      <div className={styles.line}>
        <OutcomeIcon run={run} />
        <span className={styles.text}>{words.outcome(run)}</span>
        {lastRun && (run.phase === "finished" || run.phase === "earlier") && (
          <Button
            className={styles.button}
            size="small"
            aria-label={words.undoOf(lastRun.label)}
            onClick={() => void controller.undo()}
          >
            {words.undo}
          </Button>
        )}
        {run.phase !== "undoing" && (
          <Button
            className={styles.button}
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={words.close}
            title={words.close}
            onClick={() => {
              store.dispatch({ type: "runDismissed" });
            }}
          />
        )}
      </div>
      {refused.length > 0 && <RefusedList refused={refused} />}
    </>
  );
}

function OutcomeIcon({ run }: { readonly run: Ended }) {
  const styles = useStyles();
  if (run.phase === "undoing") return <Spinner size="extra-tiny" />;
  if (run.phase === "earlier") return <HistoryRegular className={styles.icon} aria-hidden />;
  const whole = run.refused.length === 0 && !(run.phase === "finished" && run.cancelled);
  const Icon = whole ? CheckmarkCircleFilled : WarningFilled;
  return <Icon className={mergeClasses(styles.icon, whole ? styles.good : styles.partly)} aria-hidden />;
}
