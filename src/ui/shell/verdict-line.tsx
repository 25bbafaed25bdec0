import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { verdictOf } from "../../engine/index";
import type { FindingCounts } from "../../engine/index";
import { SeverityIcon } from "../check/severity-icon";
import { usePane, useStrings } from "../pane-context";

const useStyles = makeStyles({
  line: { display: "flex", gap: "8px", alignItems: "flex-start", margin: "4px 0 0", fontSize: tokens.fontSizeBase300 },
  text: { fontWeight: tokens.fontWeightSemibold },
  // Not "2" on one line and "remarks" on the next.
  more: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  good: { flexShrink: 0, marginTop: "2px", fontSize: "16px", color: tokens.colorStatusSuccessForeground1 },
});

/** Whether the plan can go out, in one line. */
export function VerdictLine({ counts, rulesOff }: { readonly counts: FindingCounts; readonly rulesOff: number }) {
  const styles = useStyles();
  const { language, header } = useStrings();
  const { controller } = usePane();
  const more = header.more(counts);
  const worst = counts.error > 0 ? "error" : counts.warning > 0 ? "warning" : null;
  return (
    <p className={styles.line}>
      {worst ? <SeverityIcon severity={worst} /> : <CheckmarkCircleFilled className={styles.good} aria-hidden />}
      <span>
        <span className={styles.text}>{verdictOf(counts)[language]}</span>
        {more !== "" && (
          <>
            {" "}
            <span className={styles.more}>· {more}</span>
          </>
        )}
        {rulesOff > 0 && (
          <>
            {" "}
            <span className={styles.more}>
              {"· "}
              <Link as="button" onClick={() => void controller.openTab("settings")}>
                {header.rulesOff(rulesOff)}
              </Link>
            </span>
          </>
        )}
      </span>
    </p>
  );
}
