import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import { usePane, usePaneState, useStrings } from "../pane-context";
import type { SettingsEdit } from "../store/state";

const useStyles = makeStyles({
  note: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    padding: "4px 12px",
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { flexGrow: 1 },
  icon: { flexShrink: 0, fontSize: "16px", color: tokens.colorStatusSuccessForeground1 },
});

/** The last change of this kind is saved, and can be taken back. */
export function EditNote({ kind }: { readonly kind: SettingsEdit["kind"] }) {
  const styles = useStyles();
  const { news, run } = useStrings();
  const { controller } = usePane();
  const lastEdit = usePaneState((state) => state.lastEdit);
  if (lastEdit?.kind !== kind) return null;
  return (
    <div className={styles.note}>
      <CheckmarkCircleRegular className={styles.icon} aria-hidden />
      <span className={styles.text}>{news.saved[kind]}</span>
      <Button size="small" aria-label={`${run.undo}: ${news.saved[kind]}`} onClick={() => void controller.undoEdit()}>
        {run.undo}
      </Button>
    </div>
  );
}
