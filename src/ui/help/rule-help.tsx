import { makeStyles, tokens } from "@fluentui/react-components";
import type { RuleMeta } from "../../engine/index";
import { SeverityIcon } from "../check/severity-icon";
import { useStrings } from "../pane-context";
import { useWords } from "../strings/words";
import { FoldOut } from "./fold-out";
import { HELP_WORDS } from "./help-words";
import { RULE_EXAMPLES } from "./rule-examples";

const useStyles = makeStyles({
  heading: { display: "inline-flex", gap: "6px", maxWidth: "calc(100% - 18px)", verticalAlign: "top" },
  paragraph: { margin: "0 0 4px" },
  examples: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed", marginTop: "4px" },
  cell: {
    padding: "4px 6px",
    textAlign: "start",
    verticalAlign: "top",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** A rule: how grave, why, on what it rests, and a wrong and a right cell. Examples are cells of plans: always Vietnamese. */
export function RuleHelp({ meta }: { readonly meta: RuleMeta }) {
  const styles = useStyles();
  const { card, language } = useStrings();
  const words = useWords(HELP_WORDS);
  return (
    <FoldOut
      heading={
        <span className={styles.heading}>
          <SeverityIcon severity={meta.severity} />
          {meta.title[language]}
        </span>
      }
    >
      <p className={styles.paragraph}>
        <strong>{words.severities[meta.severity]}.</strong> {meta.why[language]}
      </p>
      <p className={styles.paragraph}>
        <strong>{card.basis}:</strong> {meta.basis[language]}
      </p>
      <p className={styles.paragraph}>{words.fixes[meta.fix]}</p>
      <table className={styles.examples}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {words.wrong}
            </th>
            <th scope="col" className={styles.cell}>
              {words.right}
            </th>
          </tr>
        </thead>
        <tbody lang="vi">
          {(RULE_EXAMPLES[meta.id] ?? []).map(([wrong, right]) => (
            <tr key={wrong}>
              <td className={styles.cell}>{wrong}</td>
              <td className={styles.cell}>{right}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </FoldOut>
  );
}
