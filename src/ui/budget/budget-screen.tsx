import { makeStyles } from "@fluentui/react-components";
import { moneyScaleName } from "../../engine/index";
import { Progress } from "../check/progress";
import type { Ask } from "../desk/questions";
import { useStrings } from "../pane-context";
import { ViewHeading } from "../shell/view-heading";
import { useLater } from "../use-later";
import { AppendixTable } from "./appendix-table";
import { readBudget } from "./read-budget";
import { ShareChart } from "./share-chart";

const useStyles = makeStyles({
  body: { flexGrow: 1, minHeight: 0, overflowY: "scroll", padding: "0 8px 8px 12px" },
  text: { margin: "8px 12px" },
});

/** What the plan states, what its rows add up to, and who answers for the money. */
export function BudgetScreen({ ask }: { readonly ask: Ask }) {
  const styles = useStyles();
  const { budget: words, tabs } = useStrings();
  const model = useLater(async () => ({ budget: readBudget((await ask("budget", null)).head) }), [ask]);
  const budget = model?.budget;
  const scale = moneyScaleName(budget?.money.scale ?? null);
  return (
    <>
      <ViewHeading text={tabs.headings.budget}>
        {budget && (scale === null ? words.noScale : words.scale(scale))}
      </ViewHeading>
      {!model && <Progress />}
      {model?.budget === null && <p className={styles.text}>{words.noMoney}</p>}
      {budget && (
        <div className={styles.body} tabIndex={-1}>
          {budget.appendices.map((appendix, at) => (
            <AppendixTable key={at} appendix={appendix} isOne={budget.appendices.length === 1} />
          ))}
          <ShareChart budget={budget} />
        </div>
      )}
    </>
  );
}
