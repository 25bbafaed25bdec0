import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Progress } from "../check/progress";
import { usePane, usePaneState, useStrings } from "../pane-context";
import { ActionBar } from "../shell/action-bar";
import { ViewHeading } from "../shell/view-heading";
import { isWriting } from "../store/run";
import type { CheckedWorkbook } from "../store/state";
import { useLater } from "../use-later";
import { ConservationLine } from "./conservation-line";
import { countSheets } from "./count-sheets";
import { EditedQuestion } from "./edited-question";
import { LeadColumnChoice } from "./lead-column-choice";
import { SummaryOptionsPanel } from "./summary-options";
import { UnitList } from "./unit-list";

const useStyles = makeStyles({
  body: { flexGrow: 1, minHeight: 0, overflowY: "scroll", padding: "0 4px 8px 12px" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: "8px 0 0" },
});

/** Units, options and the proof; one button makes the sheets. */
export function SummaryScreen({ result }: { readonly result: CheckedWorkbook }) {
  const styles = useStyles();
  const { summary: words, tabs } = useStrings();
  const { controller, store } = usePane();
  const choice = usePaneState((state) => state.summary);
  const writing = usePaneState(isWriting);
  const model = useLater(async () => (await result.ask("summary", choice)).head, [result, choice]);
  const make = async () => {
    await controller.run({
      kind: "summarize",
      prepare: async ({ ask }) => {
        const { head, items: changes } = await ask("summaryChanges", store.state.summary);
        const counts = countSheets(head.sheets);
        return { label: words.action(counts), count: counts.made + counts.remade + counts.removed, changes };
      },
    });
    // What was decided about edits of today is not decided about those to come.
    store.dispatch({ type: "summaryChosen", choice: { edited: "ask" } });
  };
  const isUpToDate = model?.isUpToDate === true;
  return (
    <>
      <ViewHeading text={tabs.headings.summary}>{words.note}</ViewHeading>
      <div className={styles.body} tabIndex={-1}>
        {!model && <Progress />}
        {model && (
          <>
            <ConservationLine conservation={model.conservation} />
            {model.edited.length > 0 && <EditedQuestion sheets={model.edited} />}
            {model.hasTwoLeads && <LeadColumnChoice />}
            <UnitList model={model} />
            <SummaryOptionsPanel />
            <p className={styles.note}>{words.undoNote}</p>
          </>
        )}
      </div>
      {model && (
        <ActionBar>
          <Button appearance="primary" disabledFocusable={writing || isUpToDate} onClick={() => void make()}>
            {isUpToDate ? words.nothing : words.action(countSheets(model.sheets))}
          </Button>
        </ActionBar>
      )}
    </>
  );
}
