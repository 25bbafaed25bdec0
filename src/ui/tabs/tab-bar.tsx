import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ClipboardTaskListLtrRegular, TableEditRegular, TableMultipleRegular } from "@fluentui/react-icons";
import type { KeyboardEvent } from "react";
import { usePane, usePaneState, useStrings } from "../pane-context";
import { useBarButtonStyles } from "./bar-button";
import { MoreMenu } from "./more-menu";
import { nextTab } from "./next-tab";
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
  menu: { marginLeft: "auto" },
  tab: { minWidth: "62px", borderBottom: "3px solid transparent" },
  selected: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    // The line is the only sign of it where Windows sets the colours.
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  plain: { "@media (forced-colors: active)": { borderBottomColor: "Canvas" } },
});

const TABS = [
  { tab: "check", Icon: ClipboardTaskListLtrRegular },
  { tab: "fill", Icon: TableEditRegular },
  { tab: "summary", Icon: TableMultipleRegular },
] as const;

/** The ways through the pane; only where the workbook can be written to are there tabs beside the menu. */
export function TabBar() {
  const styles = useStyles();
  const bar = useBarButtonStyles();
  const { tabs: words } = useStrings();
  const { controller } = usePane();
  const tab = usePaneState((state) => state.tab);
  const canWrite = usePaneState((state) => state.capabilities?.mode === "full");
  const connected = usePaneState((state) => state.capabilities !== null && state.capabilities.mode !== "explain");
  if (!connected) return null;
  const inOrder = TABS.some((one) => one.tab === tab) ? tab : "check";
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")];
    const next = nextTab(event.key, tabs.indexOf(document.activeElement as HTMLElement), tabs.length);
    if (next === null) return;
    event.preventDefault();
    tabs[next]?.focus();
  };
  return (
    <div className={styles.bar}>
      <div
        {...(canWrite && { role: "tablist", "aria-label": words.label })}
        className={styles.part}
        onKeyDown={onKeyDown}
      >
        {(canWrite ? TABS : []).map(({ tab: one, Icon }) => (
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
            <Icon className={bar.icon} aria-hidden />
            {words.names[one]}
          </button>
        ))}
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
