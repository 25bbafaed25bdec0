import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { usePane, useStrings } from "../pane-context";
import type { Run } from "../store/run";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "8px", marginBottom: "4px" },
  text: { flexGrow: 1, minWidth: 0 },
});

/** How far it is, in what the button counted, and the way to stop. */
export function RunProgress({ run }: { readonly run: Extract<Run, { phase: "running" }> }) {
  const styles = useStyles();
  const { run: words } = useStrings();
  const { controller } = usePane();
  const { kind, count, done, total, cancelling } = run;
  const text = cancelling ? words.cancelling : words.running(kind);
  const progress = words.progress(Math.floor((done / total) * count), count);
  return (
    <>
      <div className={styles.line}>
        <span className={styles.text}>
          {text} {progress}
        </span>
        <Button
          size="small"
          disabledFocusable={cancelling}
          onClick={() => {
            controller.cancelRun();
          }}
        >
          {words.cancel}
        </Button>
      </div>
      <ProgressBar value={done} max={total} aria-label={text} aria-valuetext={progress} />
    </>
  );
}
