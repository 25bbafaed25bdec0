import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CLEAR_NAMES } from "../../engine/index";
import { plainButton } from "../list/plain-button";
import { usePane, usePaneState, useStrings } from "../pane-context";
import type { TimelineHead } from "./timeline-answer";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px",
    padding: "6px 0 2px",
    fontSize: tokens.fontSizeBase200,
  },
  button: {
    ...plainButton,
    padding: "1px 8px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
  },
  pressed: {
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorBrandBackground}`,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
    },
  },
  none: { color: tokens.colorNeutralForeground2, border: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** "5 rõ": how many tasks lack each; a press shows those alone, another one all again. */
export function ClearLine({ view }: { readonly view: TimelineHead["view"] }) {
  const styles = useStyles();
  const { timeline: words } = useStrings();
  const { store } = usePane();
  const chosen = usePaneState((state) => state.timeline.lacking);
  return (
    <div role="group" aria-label={words.unclear} className={styles.line}>
      <span aria-hidden>{words.unclear}</span>
      {CLEAR_NAMES.map((name) => {
        const count = view.lacking[name];
        const text = words.lacking(words.clear[name], count);
        return (
          <button
            key={name}
            type="button"
            className={mergeClasses(styles.button, count === 0 && styles.none, chosen === name && styles.pressed)}
            aria-pressed={chosen === name}
            aria-label={text}
            title={text}
            onClick={() => {
              store.dispatch({ type: "timelineFiltered", filter: { lacking: chosen === name ? null : name } });
            }}
          >
            {words.clear[name]} {count === 0 ? "✓" : count}
          </button>
        );
      })}
    </div>
  );
}
