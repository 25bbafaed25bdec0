import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { formatAddress } from "../../engine/index";
import type { IgnoredFinding } from "../../engine/index";
import { usePane, usePaneState, useStrings } from "../pane-context";
import { plainButton } from "../list/plain-button";

const useStyles = makeStyles({
  card: {
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    marginBottom: "6px",
    padding: "6px 8px",
    overflowWrap: "anywhere",
  },
  button: { ...plainButton, display: "flex", gap: "6px", width: "100%", padding: 0 },
  title: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  place: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  reason: { margin: "2px 0 6px", color: tokens.colorNeutralForeground2 },
});

/** A finding the user lives with, its reason, and the way back. */
export function IgnoredCard({ ignored, tabIndex }: { readonly ignored: IgnoredFinding; readonly tabIndex: 0 | -1 }) {
  const styles = useStyles();
  const { ignore: words, language } = useStrings();
  const { controller } = usePane();
  const { finding, reason } = ignored;
  const title = usePaneState((state) => state.result?.rules.get(finding.rule)?.title) ?? finding.message;
  return (
    <article className={styles.card} aria-label={title[language]}>
      <button
        type="button"
        data-line
        tabIndex={tabIndex}
        className={styles.button}
        onClick={() => void controller.goTo(finding)}
      >
        <span className={styles.title}>{title[language]}</span>
        <span className={styles.place}>{formatAddress(finding.cell)}</span>
      </button>
      <p className={styles.reason}>{words.because(reason)}</p>
      <Button size="small" onClick={() => void controller.restore([finding])}>
        {words.restore}
      </Button>
    </article>
  );
}
