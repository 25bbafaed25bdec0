import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { clamp } from "../clamp";
import { usePaneState, useStrings } from "../pane-context";
import { PeriodEditor } from "./period-editor";
import { SheetsPanel } from "./sheets-panel";
import { VerdictLine } from "./verdict-line";

const useStyles = makeStyles({
  header: {
    padding: "10px 12px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    maxHeight: "60%",
    overflowY: "auto",
  },
  plain: { padding: "10px 12px 0" },
  // Excel's personality menu lies over the top right corner.
  title: {
    margin: "0 36px 2px 0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ...clamp(3),
    overflowWrap: "anywhere",
    // A low pane keeps its height for the view.
    "@media (max-height: 480px)": { WebkitLineClamp: 1 },
  },
  facts: { display: "flex", flexWrap: "wrap", gap: "0 6px", margin: 0, color: tokens.colorNeutralForeground2 },
  toggle: { display: "inline-flex", alignItems: "center", gap: "2px" },
});

type Panel = "sheets" | "period" | null;

/** What was read: the plan's title, its sheets and period, and the verdict. */
export function Header() {
  const styles = useStyles();
  const strings = useStrings();
  const result = usePaneState((state) => state.result);
  const excluded = usePaneState((state) => state.settings?.tables.some((table) => table.excluded) ?? false);
  const [panel, setPanel] = useState<Panel>(null);
  const panelId = useId();
  const words = strings.header;
  if (!result) {
    return (
      <header className={styles.plain}>
        <h1 className={styles.title}>{strings.appName}</h1>
      </header>
    );
  }
  const { appendices, planYears, counts } = result.report;
  const title = appendices.find((appendix) => appendix.title !== "")?.title ?? strings.appName;
  const period = periodText(planYears, words);
  const toggle = (one: Panel) => () => {
    setPanel((open) => (open === one ? null : one));
  };
  return (
    <header className={styles.header} lang={strings.language}>
      <h1 className={styles.title} title={title}>
        {title}
      </h1>
      {(appendices.length > 0 || excluded) && (
        <div className={styles.facts}>
          <Link
            as="button"
            className={styles.toggle}
            aria-expanded={panel === "sheets"}
            aria-controls={panelId}
            onClick={toggle("sheets")}
          >
            {words.plans(appendices.length)}
            {panel === "sheets" ? <ChevronUpRegular aria-hidden /> : <ChevronDownRegular aria-hidden />}
          </Link>
          <span aria-hidden>·</span>
          <span>{words.tasks(appendices.reduce((sum, { tasks }) => sum + tasks, 0))}</span>
          <span aria-hidden>·</span>
          <Link
            as="button"
            aria-label={words.editPeriod(period)}
            aria-expanded={panel === "period"}
            aria-controls={panelId}
            onClick={toggle("period")}
          >
            {period}
          </Link>
        </div>
      )}
      <div id={panelId}>
        {panel === "sheets" && <SheetsPanel result={result} />}
        {panel === "period" && <PeriodEditor impliedYear={result.impliedYear} onDone={toggle(null)} />}
      </div>
      {appendices.length > 0 && <VerdictLine counts={counts} rulesOff={result.report.rulesOff.length} />}
    </header>
  );
}

function periodText(years: readonly number[], words: ReturnType<typeof useStrings>["header"]): string {
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? words.noPeriod : words.period(first, last);
}
