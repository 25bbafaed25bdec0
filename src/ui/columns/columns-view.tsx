import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { StartScreen } from "../check/start-screen";
import { usePane, usePaneState, useStrings } from "../pane-context";
import { EditNote } from "../shell/edit-note";
import { MenuHeading } from "../shell/menu-heading";
import { tableAt } from "../store/table-changes";
import { useWords } from "../strings/words";
import { COLUMNS_WORDS } from "./columns-words";
import { HeadingPicker } from "./heading-picker";
import { TableChoice } from "./table-choice";
import { TableColumns } from "./table-columns";

const useStyles = makeStyles({
  body: { flexGrow: 1, minHeight: 0, overflowY: "scroll", padding: "4px 4px 8px 12px" },
});

/** The columns of a table and what each is read as, and the row its heading is in. */
export function ColumnsView() {
  const styles = useStyles();
  const { tabs } = useStrings();
  const words = useWords(COLUMNS_WORDS);
  const { store } = usePane();
  const plan = usePaneState((state) => state.result?.plan);
  const chosen = usePaneState((state) => state.chosenTable);
  const [picking, setPicking] = useState(false);
  if (!plan) return <StartScreen />;
  const appendix = tableAt(plan, chosen);
  return (
    <>
      <MenuHeading text={tabs.headings.columns}>{words.note}</MenuHeading>
      <EditNote kind="columns" />
      <div className={styles.body}>
        {picking || !appendix ? (
          <HeadingPicker
            plan={plan}
            replaces={appendix}
            onDone={() => {
              setPicking(false);
            }}
          />
        ) : (
          <>
            <TableChoice
              appendices={plan.appendices}
              chosen={appendix}
              onChoose={(table) => {
                store.dispatch({ type: "tableChosen", table });
              }}
            />
            <TableColumns
              plan={plan}
              appendix={appendix}
              onPick={() => {
                setPicking(true);
              }}
            />
          </>
        )}
      </div>
    </>
  );
}
