import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { usePane, usePaneState, useStrings } from "../pane-context";
import { useOpener } from "./opener";

const useStyles = makeStyles({
  top: { padding: "6px 12px 4px 6px", flexShrink: 0 },
  line: { display: "flex", alignItems: "center", gap: "2px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  note: {
    margin: "0 0 0 6px",
    color: tokens.colorNeutralForeground2,
    "@media (max-height: 480px)": { display: "none" },
  },
});

interface MenuHeadingProps {
  readonly text: string;
  readonly children?: ReactNode;
}

/**
 * The heading of a view of the menu: it takes the focus when the view opens; its button, or Esc, leads back to the view one came
 * from and the focus to what opened this one.
 */
export function MenuHeading({ text, children }: MenuHeadingProps) {
  const styles = useStyles();
  const { tabs } = useStrings();
  const { controller, store } = usePane();
  const cameFrom = usePaneState((state) => state.cameFrom);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useOpener();
  const back = () => {
    const from = opener.current;
    void controller.openTab(store.state.cameFrom);
    if (from instanceof HTMLElement && from.isConnected) from.focus();
  };
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented && isInView(event.target, heading.current)) back();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
    };
  }, []);
  return (
    <div className={styles.top}>
      <div className={styles.line}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={`${tabs.back}: ${tabs.headings[cameFrom]}`}
          title={tabs.back}
          onClick={back}
        />
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {text}
        </h2>
      </div>
      {children !== undefined && <p className={styles.note}>{children}</p>}
    </div>
  );
}

/** Keys pressed in the header or the menu are not meant for the view. */
function isInView(target: EventTarget | null, heading: HTMLElement | null): boolean {
  const view = heading?.closest("[role=tabpanel], [role=group]");
  return target instanceof Node && view?.contains(target) === true;
}
