import { makeStyles, tokens } from "@fluentui/react-components";
import { usePaneState, useStrings } from "../pane-context";
import { MenuHeading } from "../shell/menu-heading";
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
  const { report: words, tabs } = useStrings();
  const canWrite = usePaneState((state) => state.capabilities?.mode === "full");
  return (
    <>
      <MenuHeading text={tabs.headings.report}>{words.note}</MenuHeading>
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
    </>
  );
}
