import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { usePane, usePaneState, useStrings } from "../pane-context";
import { ActionBar } from "../shell/action-bar";
import { ViewHeading } from "../shell/view-heading";
import type { CheckedWorkbook } from "../store/state";
import { HtmlPart } from "./html-part";
import { SheetPart } from "./sheet-part";

const useStyles = makeStyles({
  body: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "4px 12px 8px", overflowWrap: "anywhere" },
  heading: { margin: "14px 0 2px", fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
});

/** A sheet of the workbook, where it can be written to, or a page of its own. */
export function ReportScreen({ result }: { readonly result: CheckedWorkbook }) {
  const styles = useStyles();
  const { report: words, tabs, fix } = useStrings();
  const { controller } = usePane();
  const canWrite = usePaneState((state) => state.capabilities?.mode === "full");
  return (
    <>
      <ViewHeading text={tabs.headings.report}>{words.note}</ViewHeading>
      <div className={styles.body} tabIndex={-1}>
        {canWrite && (
          <section>
            <h3 className={styles.heading}>{words.sheet}</h3>
            <SheetPart result={result} />
          </section>
        )}
        <section>
          <h3 className={styles.heading}>{words.html}</h3>
          <HtmlPart result={result} />
        </section>
      </div>
      <ActionBar>
        <Button icon={<ArrowLeftRegular />} onClick={() => void controller.openTab("check")}>
          {fix.back}
        </Button>
      </ActionBar>
    </>
  );
}
