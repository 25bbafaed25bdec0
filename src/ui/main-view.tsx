import { makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { CheckView } from "./check/check-view";
import { Progress } from "./check/progress";
import { ErrorBoundary } from "./error-boundary";
import { lazyView } from "./lazy-view";
import { usePaneState, useStrings } from "./pane-context";
import { useKeptFocus } from "./shell/focus-keeper";
import { OpenerContext, useNotedOpener } from "./shell/opener";
import { PANEL_ID } from "./tabs/tab-bar";
import { tabsOf } from "./tabs/tabs-of";

const FillView = lazyView(async () => (await import("./fill/fill-view")).FillView, <Progress />);
const TimelineView = lazyView(async () => (await import("./timeline/timeline-view")).TimelineView, <Progress />);
const BudgetView = lazyView(async () => (await import("./budget/budget-view")).BudgetView, <Progress />);
const ReportView = lazyView(async () => (await import("./report/report-view")).ReportView, <Progress />);
const SummaryView = lazyView(async () => (await import("./summary/summary-view")).SummaryView, <Progress />);
const SubmissionView = lazyView(
  async () => (await import("./submission/submission-view")).SubmissionView,
  <Progress />,
);
const TemplateView = lazyView(async () => (await import("./template/template-view")).TemplateView, <Progress />);
const DirectoryView = lazyView(async () => (await import("./directory/directory-view")).DirectoryView, <Progress />);
const ColumnsView = lazyView(async () => (await import("./columns/columns-view")).ColumnsView, <Progress />);
const SettingsView = lazyView(async () => (await import("./settings/settings-view")).SettingsView, <Progress />);
const HelpView = lazyView(async () => (await import("./help/help-view")).HelpView, <Progress />);

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, outlineStyle: "none" },
});

const VIEWS = {
  check: CheckView,
  fill: FillView,
  timeline: TimelineView,
  budget: BudgetView,
  summary: SummaryView,
  template: TemplateView,
  report: ReportView,
  submission: SubmissionView,
  directory: DirectoryView,
  columns: ColumnsView,
  settings: SettingsView,
  help: HelpView,
} as const;

/** The view of the tab that is open. */
export function MainView() {
  const styles = useStyles();
  const { tabs } = useStrings();
  const tab = usePaneState((state) => state.tab);
  const role = usePaneState(({ capabilities }) => (tabsOf(capabilities).length > 0 ? "tabpanel" : "group"));
  const view = useRef<HTMLDivElement>(null);
  useKeptFocus(view);
  const opener = useNotedOpener(tab);
  const View = VIEWS[tab];
  return (
    <div ref={view} id={PANEL_ID} role={role} tabIndex={-1} aria-label={tabs.headings[tab]} className={styles.view}>
      <OpenerContext.Provider value={opener}>
        <ErrorBoundary key={tab}>{() => <View />}</ErrorBoundary>
      </OpenerContext.Provider>
    </div>
  );
}
