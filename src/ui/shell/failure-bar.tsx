import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons";
import { usePane, usePaneState, useStrings } from "../pane-context";

const useStyles = makeStyles({
  bar: {
    margin: "8px 12px 0",
    padding: "8px 10px",
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
    flexShrink: 0,
    maxHeight: "50%",
    overflowY: "auto",
  },
  sentence: { display: "flex", gap: "8px", margin: 0 },
  icon: { flexShrink: 0, marginTop: "2px", color: tokens.colorStatusDangerForeground1, fontSize: "16px" },
  details: { marginTop: "6px", fontSize: tokens.fontSizeBase200 },
  actions: { display: "flex", gap: "8px", marginTop: "8px" },
});

/** What did not work: a sentence with what to do next, the host's own words folded away. */
export function FailureBar() {
  const styles = useStyles();
  const { failure: words, language } = useStrings();
  const { controller, store } = usePane();
  const failure = usePaneState((state) => state.failure);
  if (!failure) return null;
  return (
    <div role="alert" className={styles.bar}>
      <p className={styles.sentence}>
        <ErrorCircleFilled className={styles.icon} aria-hidden />
        <span>{failure.sentence[language]}</span>
      </p>
      {failure.detail !== "" && (
        <details className={styles.details}>
          <summary>{words.details}</summary>
          {failure.detail}
        </details>
      )}
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => void controller.retry()}>
          {words.retry}
        </Button>
        <Button
          size="small"
          onClick={() => {
            store.dispatch({ type: "failureDismissed" });
          }}
        >
          {words.close}
        </Button>
      </div>
    </div>
  );
}
