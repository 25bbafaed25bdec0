import { makeStyles, tokens } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons";
import { usePaneState, useStrings } from "../pane-context";

const useStyles = makeStyles({
  reason: { display: "flex", gap: "6px", margin: "10px 0 0", color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0, marginTop: "3px" },
});

/** What this Excel or this workbook does not allow, each in a sentence. */
export function Reasons() {
  const styles = useStyles();
  const { reasons } = useStrings();
  const capabilities = usePaneState((state) => state.capabilities);
  return capabilities?.reasons.map((reason) => (
    <p key={reason} className={styles.reason}>
      <InfoRegular className={styles.icon} aria-hidden />
      <span>{reasons[reason]}</span>
    </p>
  ));
}
