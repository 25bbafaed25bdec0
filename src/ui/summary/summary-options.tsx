import { Checkbox, makeStyles } from "@fluentui/react-components";
import { usePane, usePaneState, useStrings } from "../pane-context";
import type { SummaryChoice } from "../store/summary-choice";

const useStyles = makeStyles({
  details: { marginTop: "8px" },
  summary: { cursor: "pointer", padding: "4px 0" },
  options: { display: "flex", flexDirection: "column" },
});

/** What stands on the sheets. */
export function SummaryOptionsPanel() {
  const styles = useStyles();
  const { summary: words } = useStrings();
  const { store } = usePane();
  const { parts, live, startEnd, signature, recipients } = usePaneState((state) => state.summary);
  const option = (label: string, checked: boolean, change: (checked: boolean) => Partial<SummaryChoice>) => (
    <Checkbox
      label={label}
      checked={checked}
      onChange={() => {
        store.dispatch({ type: "summaryChosen", choice: change(!checked) });
      }}
    />
  );
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{words.options}</summary>
      <div className={styles.options}>
        {option(words.coordinated, parts.coordinated, (coordinated) => ({ parts: { ...parts, coordinated } }))}
        {option(words.common, parts.common, (common) => ({ parts: { ...parts, common } }))}
        {option(words.live, live, (on) => ({ live: on }))}
        {option(words.startEnd, startEnd, (on) => ({ startEnd: on }))}
        {option(words.signature, signature, (on) => ({ signature: on }))}
        {option(words.recipients, recipients, (on) => ({ recipients: on }))}
      </div>
    </details>
  );
}
