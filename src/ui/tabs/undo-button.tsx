import { mergeClasses } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { usePane, usePaneState, useStrings } from "../pane-context";
import { isWriting } from "../store/run";
import { useBarButtonStyles } from "./bar-button";

/** Takes back the last run, from every view and as long as there is one. */
export function UndoButton() {
  const styles = useBarButtonStyles();
  const { run: words } = useStrings();
  const { controller } = usePane();
  const lastRun = usePaneState((state) => state.lastRun);
  const writing = usePaneState(isWriting);
  if (!lastRun) return null;
  const text = words.undoOf(lastRun.label);
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, styles.alone)}
      aria-label={text}
      title={text}
      aria-disabled={writing}
      onClick={() => void controller.undo()}
    >
      <ArrowUndoRegular className={styles.icon} aria-hidden />
    </button>
  );
}
