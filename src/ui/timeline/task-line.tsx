import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { CellAddress, TimeAxis, TimeTask } from "../../engine/index";
import { clamp } from "../clamp";
import { plainButton } from "../list/plain-button";
import { usePane, usePaneState, useStrings } from "../pane-context";
import { visuallyHidden } from "../visually-hidden";
import { TaskStrip } from "./task-strip";
import type { Tone } from "./tone";

const useStyles = makeStyles({
  line: {
    ...plainButton,
    display: "block",
    width: "100%",
    padding: "5px 0 6px",
    // The line begins where the months do, so the ring stands off it.
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  hovered: { ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover } },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { outline: "1px dashed Highlight", outlineOffset: "-1px" },
  },
  content: { ...clamp(1), overflowWrap: "anywhere" },
  facts: {
    ...clamp(1),
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  hidden: visuallyHidden,
});

interface TaskLineProps {
  readonly task: TimeTask;
  readonly axis: TimeAxis | null;
  readonly tone: Tone;
  /** Where a press leads. */
  readonly cell: CellAddress;
  readonly tabIndex: 0 | -1;
}

/** A task: what it is, who leads, when, and the drawing of it; a press leads to its cell. */
export function TaskLine({ task, axis, tone, cell, tabIndex }: TaskLineProps) {
  const styles = useStyles();
  const { timeline: words } = useStrings();
  const { controller } = usePane();
  const id = useId();
  const { sheet, number, content, time, leads, marks } = task;
  const current = usePaneState(({ sheetSelection }) => isOnRow(sheetSelection, task));
  const lead = leads.map(({ name }) => name).join("; ") || words.noLead;
  return (
    <button
      type="button"
      data-line
      tabIndex={tabIndex}
      className={mergeClasses(styles.line, styles.hovered, current && styles.current)}
      aria-current={current ? "true" : undefined}
      onClick={() => void controller.goTo({ sheet, cell })}
    >
      <span className={styles.content} title={content}>
        {number} {content}
      </span>
      <span className={styles.facts}>
        {time || words.noTime} · {lead}
      </span>
      {current && <span className={styles.hidden}> ({words.inSelectedRow})</span>}
      {axis && marks && <TaskStrip marks={marks} axis={axis} tone={tone} id={id} />}
    </button>
  );
}

function isOnRow(
  selection: { readonly sheet: string; readonly address: string } | null,
  { sheet, timeCell }: TimeTask,
) {
  return selection?.sheet === sheet && selection.address.replace(/^[A-Z]+/u, "") === String(timeCell.row + 1);
}
