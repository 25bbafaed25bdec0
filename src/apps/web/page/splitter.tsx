import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";
import { usePageStrings } from "../grid/grid-context";

export const PANE_WIDTH = { least: 320, first: 380, most: 640 } as const;
const STEP = 20;

const useStyles = makeStyles({
  splitter: {
    flexShrink: 0,
    width: "6px",
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralStroke2,
    ":hover": { backgroundColor: tokens.colorBrandStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface SplitterProps {
  /** Pixels of the pane at its right. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** Between sheet and pane: drag it, or use the arrows. */
export function Splitter({ width, onWidth }: SplitterProps) {
  const styles = useStyles();
  const { split } = usePageStrings();
  const set = (wanted: number) => {
    onWidth(Math.max(PANE_WIDTH.least, Math.min(PANE_WIDTH.most, wanted)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowLeft" ? STEP : event.key === "ArrowRight" ? -STEP : 0;
    if (step === 0) return;
    event.preventDefault();
    set(width + step);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX - 3);
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={split}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      tabIndex={0}
      className={styles.splitter}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
    />
  );
}
