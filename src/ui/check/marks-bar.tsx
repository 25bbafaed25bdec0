import { Button, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { usePane, usePaneState, useStrings } from "../pane-context";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "0 8px",
    padding: "2px 8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  outdated: { display: "flex", alignItems: "center", gap: "8px", padding: "0 4px 6px" },
});

/**
 * Colours in the sheet, on and off. They are renewed only on a click: writing behind the user's back would clear Excel's
 * own undo list after every edit.
 */
export function MarksBar() {
  const styles = useStyles();
  const { marks: words } = useStrings();
  const { controller } = usePane();
  const canWrite = usePaneState((state) => state.capabilities?.mode === "full");
  const on = usePaneState((state) => state.settings?.marks ?? false);
  const outdated = usePaneState((state) => state.marksOutdated);
  if (!canWrite) return null;
  return (
    <div className={styles.bar}>
      <Switch checked={on} label={words.toggle} onChange={(_event, { checked }) => void controller.mark(checked)} />
      {on && outdated && (
        <span className={styles.outdated}>
          {words.outdated}
          <Button size="small" onClick={() => void controller.mark(true)}>
            {words.again}
          </Button>
        </span>
      )}
    </div>
  );
}
