import { makeStyles } from "@fluentui/react-components";
import type { Plan } from "../../engine/index";
import { budgetOverview, moneyScaleName } from "../../engine/index";
import { Progress } from "../check/progress";
import { useStrings } from "../pane-context";
import { ViewHeading } from "../shell/view-heading";
import { useLater } from "../use-later";
import { AppendixTable } from "./appendix-table";
import { ShareChart } from "./share-chart";

const useStyles = makeStyles({
  body: { flexGrow: 1, minHeight: 0, overflowY: "scroll", padding: "0 8px 8px 12px" },
  text: { margin: "8px 12px" },
});

/** What the plan states, what its rows add up to, and who answers for the money. */
export function BudgetScreen({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const { budget: words, tabs } = useStrings();
  const model = useLater(() => ({ budget: budgetOverview(plan) }), [plan]);
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
