import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CalendarLtrRegular,
  ClipboardTaskListLtrRegular,
  MoneyRegular,
  TableEditRegular,
  TableMultipleRegular,
} from "@fluentui/react-icons";
import type { KeyboardEvent } from "react";
import { usePane, usePaneState, useStrings } from "../pane-context";
import { useBarButtonStyles } from "./bar-button";
import { MoreMenu } from "./more-menu";
import { nextTab } from "./next-tab";
import { tabsOf } from "./tabs-of";
import { UndoButton } from "./undo-button";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    justifyContent: "space-between",
    padding: "0 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    position: "relative",
  },
  part: { display: "flex" },
  tabs: { flexGrow: 1 },
  menu: { marginLeft: "auto" },
  tab: { flexGrow: 1, borderBottom: "3px solid transparent" },
  selected: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    // The line is the only sign of it where Windows sets the colours.
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  plain: { "@media (forced-colors: active)": { borderBottomColor: "Canvas" } },
});

const ICONS = {
  check: ClipboardTaskListLtrRegular,
  fill: TableEditRegular,
  timeline: CalendarLtrRegular,
  budget: MoneyRegular,
  summary: TableMultipleRegular,
} as const;

/** The ways through the pane, beside the menu. */
export function TabBar() {
  const styles = useStyles();
  const bar = useBarButtonStyles();
  const { tabs: words } = useStrings();
  const { controller } = usePane();
  const tab = usePaneState((state) => state.tab);
  const tabs = usePaneState((state) => tabsOf(state.capabilities));
  const connected = usePaneState((state) => state.capabilities !== null && state.capabilities.mode !== "explain");
  if (!connected) return null;
  const inOrder = tabs.find((one) => one === tab) ?? "check";
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")];
    const next = nextTab(event.key, buttons.indexOf(document.activeElement as HTMLElement), buttons.length);
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  };
  return (
    <div className={styles.bar}>
      <div
        {...(tabs.length > 0 && { role: "tablist", "aria-label": words.label })}
        className={mergeClasses(styles.part, styles.tabs)}
        onKeyDown={onKeyDown}
      >
        {tabs.map((one) => {
          const Icon = ICONS[one];
          return (
            <button
              key={one}
              type="button"
              role="tab"
              aria-selected={tab === one}
              aria-controls={PANEL_ID}
              tabIndex={inOrder === one ? 0 : -1}
              className={mergeClasses(bar.button, styles.tab, tab === one ? styles.selected : styles.plain)}
              onClick={() => void controller.openTab(one)}
            >
              <Icon className={mergeClasses(bar.icon, bar.iconOverLabel)} aria-hidden />
              {words.names[one]}
            </button>
          );
        })}
      </div>
      <div className={mergeClasses(styles.part, styles.menu)}>
        <UndoButton />
        <MoreMenu />
      </div>
    </div>
  );
}

/** Element id of the view under the tabs. */
export const PANEL_ID = "pane-view";
