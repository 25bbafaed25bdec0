import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, WarningFilled } from "@fluentui/react-icons";
import type { Conservation } from "../../engine/index";
import { useStrings } from "../pane-context";

const useStyles = makeStyles({
  line: {
    display: "flex",
    gap: "8px",
    margin: 0,
    padding: "4px 8px 6px 0",
    overflowWrap: "anywhere",
  },
  icon: { flexShrink: 0, fontSize: "16px", marginTop: "2px" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusWarningForeground1 },
});

/** The proof that the sheets hold every task and amount of the plan once. */
export function ConservationLine({ conservation }: { readonly conservation: Conservation }) {
  const styles = useStyles();
  const { summary: words, language } = useStrings();
  const { holds, sentence } = conservation;
  return (
    <p className={styles.line}>
      {holds ? (
        <CheckmarkCircleFilled className={mergeClasses(styles.icon, styles.good)} aria-label={words.proof} role="img" />
      ) : (
        <WarningFilled className={mergeClasses(styles.icon, styles.bad)} aria-label={words.noProof} role="img" />
      )}
      <span>{sentence[language]}</span>
    </p>
  );
}
