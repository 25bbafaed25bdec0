import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { clamp } from "../clamp";
import { usePane, useStrings } from "../pane-context";
import { plainButton } from "../list/plain-button";

const useStyles = makeStyles({
  heading: { margin: 0, padding: "6px 0 4px" },
  button: {
    ...plainButton,
    display: "flex",
    alignItems: "flex-start",
    gap: "6px",
    padding: "2px 4px 2px 0",
    width: "100%",
  },
  group: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, lineHeight: "22px" },
  rule: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, lineHeight: "20px" },
  text: {
    ...clamp(2),
    overflowWrap: "anywhere",
  },
  chevron: { flexShrink: 0, fontSize: "14px", marginTop: "4px" },
  count: {
    flexShrink: 0,
    minWidth: "20px",
    padding: "0 6px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    textAlign: "center",
    marginTop: "1px",
  },
});

interface GroupHeadingProps {
  readonly heading: { readonly key: string; readonly count: number; readonly folded: boolean };
  readonly level: 2 | 3;
  readonly text: string;
  readonly tabIndex: 0 | -1;
}

/** A heading with the number of findings under it; a press or ← → folds and unfolds it. */
export function GroupHeading({ heading, level, text, tabIndex }: GroupHeadingProps) {
  const styles = useStyles();
  const { list } = useStrings();
  const { store } = usePane();
  const { key, count, folded } = heading;
  const toggle = () => {
    store.dispatch({ type: "folded", heading: key });
  };
  const Tag = level === 2 ? "h2" : "h3";
  const Chevron = folded ? ChevronRightRegular : ChevronDownRegular;
  return (
    <Tag className={styles.heading}>
      <button
        type="button"
        data-line
        tabIndex={tabIndex}
        aria-expanded={!folded}
        className={mergeClasses(styles.button, level === 2 ? styles.group : styles.rule)}
        onClick={toggle}
        onKeyDown={({ key: pressed }) => {
          if ((pressed === "ArrowLeft" && !folded) || (pressed === "ArrowRight" && folded)) toggle();
        }}
      >
        <Chevron className={styles.chevron} aria-hidden />
        <span className={styles.text}>{text}</span>
        <span className={styles.count} aria-label={list.findings(count)}>
          {list.number(count)}
        </span>
      </button>
    </Tag>
  );
}
