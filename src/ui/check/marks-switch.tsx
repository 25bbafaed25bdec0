import { Button, makeStyles } from "@fluentui/react-components";
import { HighlightFilled, HighlightRegular } from "@fluentui/react-icons";
import { usePane, usePaneState, useStrings } from "../pane-context";

const useStyles = makeStyles({ button: { flexShrink: 0, minWidth: "32px" } });

/** Colours in the sheet, on and off. */
export function MarksSwitch() {
  const styles = useStyles();
  const { marks: words } = useStrings();
  const { controller } = usePane();
  const canWrite = usePaneState((state) => state.capabilities?.mode === "full");
  const on = usePaneState((state) => state.settings?.marks ?? false);
  if (!canWrite) return null;
  return (
    <Button
      role="switch"
      aria-checked={on}
      className={styles.button}
      appearance={on ? "primary" : "secondary"}
      icon={on ? <HighlightFilled /> : <HighlightRegular />}
      aria-label={words.toggle}
      title={words.toggle}
      onClick={() => void controller.mark(!on)}
    />
  );
}
