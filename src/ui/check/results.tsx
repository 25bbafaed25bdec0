import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { safeFixes } from "../../engine/index";
import { lazyView } from "../lazy-view";
import { usePane, usePaneState, useStrings } from "../pane-context";
import { filterFindings } from "../store/filter";
import { listItems } from "../store/list-items";
import type { CheckedWorkbook } from "../store/state";
import { FindingList } from "./finding-list";
import { MarksNote } from "./marks-note";
import { FootBar } from "./foot-bar";
import { Progress } from "./progress";
import { Toolbar } from "./toolbar";

const SafeFixesView = lazyView(async () => (await import("./safe-fixes-view")).SafeFixesView, <Progress />);

const useStyles = makeStyles({
  note: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    margin: "6px 12px 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  empty: { margin: "12px" },
});

/** What the check found. */
export function Results({ result }: { readonly result: CheckedWorkbook }) {
  const styles = useStyles();
  const { list, partial } = useStrings();
  const { store } = usePane();
  const view = usePaneState((state) => state.view);
  const items = useMemo(() => listItems(result, view), [result, view]);
  const all = result.listed.length;
  const shown = useMemo(() => filterFindings(result.listed, view.filter, result.rules).length, [result, view.filter]);
  const safe = useMemo(() => {
    const certain = new Set(safeFixes(result.report).findings);
    return result.listed.filter(({ finding }) => certain.has(finding));
  }, [result]);
  const [reviewing, setReviewing] = useState(false);
  const manySheets = new Set(result.report.appendices.map(({ sheet }) => sheet)).size > 1;
  if (reviewing && safe.length > 0) {
    return (
      <SafeFixesView
        findings={safe}
        manySheets={manySheets}
        onDone={() => {
          setReviewing(false);
        }}
      />
    );
  }
  return (
    <>
      <Toolbar />
      <MarksNote />
      {result.partial && <p className={styles.note}>{partial}</p>}
      {shown < all && (
        <p className={styles.note} role="status">
          {shown === 0 ? list.noMatch : list.shown(shown, all)}
          <Button
            size="small"
            onClick={() => {
              store.dispatch({ type: "filtered", filter: "" });
            }}
          >
            {list.clearFilter}
          </Button>
        </p>
      )}
      {all === 0 && <p className={styles.empty}>{list.nothingWrong}</p>}
      <FindingList items={items} manySheets={manySheets} />
      <FootBar
        count={safe.length}
        onReview={() => {
          setReviewing(true);
        }}
      />
    </>
  );
}
