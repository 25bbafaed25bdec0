import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportSheet } from "../../engine/index";
import { Progress } from "../check/progress";
import { usePane, usePaneState, useStrings } from "../pane-context";
import { isWriting } from "../store/run";
import type { CheckedWorkbook } from "../store/state";
import { useLater } from "../use-later";

const useStyles = makeStyles({
  note: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px" },
});

/** Makes the report sheet, or makes it again in its place; then it is a link. */
export function SheetPart({ result }: { readonly result: CheckedWorkbook }) {
  const styles = useStyles();
  const { report: words } = useStrings();
  const { controller } = usePane();
  const writing = usePaneState(isWriting);
  const sheet = useLater(async () => (await result.ask("reportSheet", null)).head, [result]);
  const make = () => {
    void controller.run({
      kind: "report",
      prepare: async ({ ask }) => {
        const { head, items } = await ask("reportSheet", null);
        return { label: labelOf(head, words.actions), count: 1, changes: items };
      },
    });
  };
  return (
    <>
      <p className={styles.note}>{words.sheetNote}</p>
      {!sheet && <Progress />}
      {sheet && (
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={writing || sheet.state === "unchanged"} onClick={make}>
            {labelOf(sheet, words.actions)}
          </Button>
          {sheet.state !== "new" && (
            <Link as="button" onClick={() => void controller.goTo({ sheet: sheet.name, cell: { row: 0, column: 0 } })}>
              {words.goTo(sheet.name)}
            </Link>
          )}
        </div>
      )}
    </>
  );
}

function labelOf(
  { state }: Pick<ReportSheet, "state">,
  actions: Readonly<Record<"new" | "updated" | "unchanged", string>>,
) {
  return state === "new" || state === "updated" ? actions[state] : actions.unchanged;
}
