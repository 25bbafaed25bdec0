import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TaskMarks, TimeAxis } from "../../engine/index";
import { useStrings } from "../pane-context";
import { dueColumns, markRuns } from "./mark-runs";
import { stripWords } from "./strip-words";
import type { Tone } from "./tone";
import { useToneStyles } from "./tone";

export const STRIP_HEIGHT = 14;
/** The bar inside the strip. */
const [TOP, BAR] = [3, 8];

const useStyles = makeStyles({
  strip: { display: "block", width: "100%", height: `${STRIP_HEIGHT}px`, overflow: "hidden" },
  line: {
    stroke: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  bar: { fill: "currentColor" },
  outline: { fill: "none", stroke: "currentColor" },
  hatch: { stroke: "currentColor", strokeWidth: "1.5" },
  due: {
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    "@media (forced-colors: active)": { fill: "Highlight", stroke: "Canvas" },
  },
});

interface TaskStripProps {
  readonly marks: TaskMarks;
  readonly axis: TimeAxis;
  readonly tone: Tone;
  /** Makes the names of patterns differ. */
  readonly id: string;
}

/** A line of the month grid: bars for stretches of time, hatched ones for what goes on, ▸ where it is due, ‹ › beyond the edges. */
export function TaskStrip({ marks, axis, tone, id }: TaskStripProps) {
  const styles = useStyles();
  const tones = useToneStyles();
  const { timeline: words } = useStrings();
  const count = axis.columns.length;
  const percent = (columns: number) => `${(100 * columns) / count}%`;
  return (
    <svg role="img" aria-label={stripWords(marks, axis, words)} className={mergeClasses(styles.strip, tones[tone])}>
      <defs>
        <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="1" y1="0" x2="1" y2="5" className={mergeClasses(styles.hatch, tones[tone])} />
        </pattern>
      </defs>
      {axis.columns.map((_, at) => (
        <line key={at} x1={percent(at)} x2={percent(at)} y1="0" y2="100%" className={styles.line} />
      ))}
      {markRuns(marks.marks).map(({ work, first, last }) => {
        const place = { x: percent(first), width: percent(last - first + 1), y: TOP, height: BAR };
        if (work === "interval") return <rect key={first} {...place} rx="2" className={styles.bar} />;
        return (
          <g key={first}>
            <rect {...place} fill={`url(#${id})`} />
            <rect {...place} className={styles.outline} />
          </g>
        );
      })}
      {dueColumns(marks.marks).map((at) => (
        <svg key={at} x={percent(at + 1)} overflow="visible">
          <path d={`M-9 1 L-1 ${STRIP_HEIGHT / 2} L-9 ${STRIP_HEIGHT - 1} Z`} className={styles.due} />
        </svg>
      ))}
      {marks.before && <path d={`M6 2 L1 ${STRIP_HEIGHT / 2} L6 ${STRIP_HEIGHT - 2}`} className={styles.outline} />}
      {marks.after && (
        <svg x="100%" overflow="visible">
          <path d={`M-6 2 L-1 ${STRIP_HEIGHT / 2} L-6 ${STRIP_HEIGHT - 2}`} className={styles.outline} />
        </svg>
      )}
    </svg>
  );
}
