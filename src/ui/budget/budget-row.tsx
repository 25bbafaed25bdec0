import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, QuestionCircleRegular, WarningFilled } from "@fluentui/react-icons";
import type { BudgetLine } from "../../engine/index";
import { formatMoney } from "../../engine/index";
import { usePane, useStrings } from "../pane-context";

const useStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: "top" },
  total: { borderTop: `2px solid ${tokens.colorNeutralStroke1}` },
  name: { padding: "5px 6px 5px 0", textAlign: "left", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  bold: { fontWeight: tokens.fontWeightSemibold },
  number: { padding: "5px 0", textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  verdict: {
    display: "flex",
    gap: "4px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  apart: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0, fontSize: "14px", marginTop: "1px" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusWarningForeground1 },
});

/** A section or the total, a way to its cell; what it states in words, and what its rows add up to. */
export function BudgetRow({ line, sheet }: { readonly line: BudgetLine; readonly sheet: string }) {
  const styles = useStyles();
  const { budget: words } = useStrings();
  const { controller } = usePane();
  const { kind, title, cell, computed, verdict } = line;
  const isTotal = kind === "total";
  const name = kind === "section" ? title : words[kind];
  return (
    <tr className={mergeClasses(styles.row, isTotal && styles.total)}>
      <th scope="row" className={mergeClasses(styles.name, isTotal && styles.bold)}>
        <Link as="button" onClick={() => void controller.goTo({ sheet, cell })}>
          {name}
        </Link>
        {(isTotal || verdict !== "unstated") && (
          <span className={mergeClasses(styles.verdict, verdict === "different" && styles.apart)}>
            <VerdictIcon verdict={verdict} />
            {words.verdict(line)}
          </span>
        )}
      </th>
      <td className={mergeClasses(styles.number, isTotal && styles.bold)}>{formatMoney(computed)}</td>
    </tr>
  );
}

/** The shape says it without the colour; decoration beside words. Nothing where nothing is compared. */
function VerdictIcon({ verdict }: Pick<BudgetLine, "verdict">) {
  const styles = useStyles();
  switch (verdict) {
    case "equal":
    case "rounding":
      return <CheckmarkCircleFilled className={mergeClasses(styles.icon, styles.good)} aria-hidden />;
    case "different":
      return <WarningFilled className={mergeClasses(styles.icon, styles.bad)} aria-hidden />;
    case "unknown":
      return <QuestionCircleRegular className={styles.icon} aria-hidden />;
    case "typed":
    case "unstated":
      return null;
  }
}
