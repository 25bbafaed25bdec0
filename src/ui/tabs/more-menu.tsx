import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { useId, useRef, useState } from "react";
import { usePane, usePaneState, useStrings } from "../pane-context";
import { useBarButtonStyles } from "./bar-button";
import { MENU_ITEMS } from "./menu-items";

const useStyles = makeStyles({
  menu: { display: "flex" },
  panel: {
    display: "flex",
    flexDirection: "column",
    position: "absolute",
    right: "8px",
    top: "100%",
    zIndex: 1,
    padding: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  item: { justifyContent: "flex-start", fontWeight: tokens.fontWeightRegular },
});

/** What is done once in a while. */
export function MoreMenu() {
  const styles = useStyles();
  const bar = useBarButtonStyles();
  const { tabs: words } = useStrings();
  const { controller } = usePane();
  const capabilities = usePaneState((state) => state.capabilities);
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  return (
    <div
      className={styles.menu}
      onKeyDown={({ key }) => {
        if (key !== "Escape" || !open) return;
        setOpen(false);
        toggle.current?.focus();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={toggle}
        type="button"
        className={mergeClasses(bar.button, bar.alone)}
        aria-label={words.more}
        title={words.more}
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <MoreHorizontalRegular className={bar.icon} aria-hidden />
      </button>
      <div id={panelId} className={mergeClasses(open && styles.panel)}>
        {open &&
          MENU_ITEMS.filter(({ offered }) => offered(capabilities)).map(({ tab, Icon }) => (
            <Button
              key={tab}
              className={styles.item}
              appearance="subtle"
              icon={<Icon />}
              onClick={() => {
                setOpen(false);
                toggle.current?.focus();
                void controller.openTab(tab);
              }}
            >
              {words.headings[tab]}
            </Button>
          ))}
      </div>
    </div>
  );
}
