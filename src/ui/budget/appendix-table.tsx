import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { AppendixBudget } from "../../engine/index";
import { moneyScaleName } from "../../engine/index";
import { useStrings } from "../pane-context";
import { BudgetRow } from "./budget-row";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", marginTop: "4px" },
  caption: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, padding: "6px 0 2px", overflowWrap: "anywhere" },
  head: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    padding: "2px 0",
  },
  number: { textAlign: "right", whiteSpace: "nowrap" },
});

/** The sections of one plan and its total: what is stated against what adds up. */
export function AppendixTable({ appendix, isOne }: { readonly appendix: AppendixBudget; readonly isOne: boolean }) {
  const styles = useStyles();
  const { budget: words } = useStrings();
  const { sheet, title, scale, sections, total } = appendix;
  const unit = moneyScaleName(scale);
  const caption = isOne ? words.sections : unit === null ? title : `${title} (${unit})`;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {words.stated}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.number)}>
            {words.computed}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...sections, total].map((line, at) => (
          <BudgetRow key={at} line={line} sheet={sheet} />
        ))}
      </tbody>
    </table>
  );
}
