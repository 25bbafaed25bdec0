import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane, usePaneState, useStrings } from "../pane-context";

const useStyles = makeStyles({
  note: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    margin: "4px 12px 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/**
 * Says that the colours in the sheet are of an earlier check. They are renewed only on a click: writing behind the user's
 * back would clear Excel's own undo list after every edit.
 */
export function MarksNote() {
  const styles = useStyles();
  const { marks: words } = useStrings();
  const { controller } = usePane();
  const shown = usePaneState((state) => state.marksOutdated && (state.settings?.marks ?? false));
  if (!shown) return null;
  return (
    <p className={styles.note}>
      {words.outdated}
      <Button size="small" onClick={() => void controller.mark(true)}>
        {words.again}
      </Button>
    </p>
  );
}
