import { makeStyles, tokens } from "@fluentui/react-components";
import type { TimeLine } from "../../engine/index";
import { clamp } from "../clamp";
import { plainButton } from "../list/plain-button";
import { useStrings } from "../pane-context";

const useStyles = makeStyles({
  heading: {
    ...plainButton,
    cursor: "default",
    display: "block",
    padding: "8px 0 2px",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  title: clamp(2),
  note: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

type Heading = Exclude<TimeLine, { kind: "task" }>;

/** The heading of a section, or of the tasks without a date; arrows pass over it like over any line. */
export function LineHeading({ line, tabIndex }: { readonly line: Heading; readonly tabIndex: 0 | -1 }) {
  const styles = useStyles();
  const { timeline: words, list } = useStrings();
  return (
    <div data-line tabIndex={tabIndex} role="heading" aria-level={3} className={styles.heading}>
      <span className={styles.title}>
        {line.kind === "section" ? line.title : words.undated} ({list.number(line.count)})
      </span>
      {line.kind === "undated" && <span className={styles.note}>{words.undatedNote}</span>}
    </div>
  );
}
