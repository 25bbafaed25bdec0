import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TimeAxis } from "../../engine/index";
import { useStrings } from "../pane-context";
import type { TimelineHead } from "./timeline-answer";
import { visuallyHidden } from "../visually-hidden";

/** More columns than that are too narrow for numbers. */
const MOST_NUMBERS = 15;
const BAR_HEIGHT = 20;

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  hidden: visuallyHidden,
  cell: {
    padding: 0,
    textAlign: "center",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightRegular,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  year: { color: tokens.colorNeutralForeground2, textAlign: "left", paddingLeft: "2px" },
  bars: { verticalAlign: "bottom", "@media (max-height: 480px)": { display: "none" } },
  bar: {
    display: "block",
    margin: "0 15%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Over the lines: the columns, how many tasks are at work in each, and how many are due. */
export function LoadTable({ axis, view }: { readonly axis: TimeAxis; readonly view: TimelineHead["view"] }) {
  const styles = useStyles();
  const { timeline: words } = useStrings();
  const { step, columns } = axis;
  const most = Math.max(1, ...view.load);
  const numbered = columns.length <= MOST_NUMBERS;
  const years = [...new Set(columns.map(({ year }) => year))];
  const shown = (count: number) => (count === 0 ? "" : String(count));
  return (
    <table className={styles.table} aria-label={words.load}>
      <thead>
        {step !== "year" && years.length > 1 && (
          <tr aria-hidden>
            {years.map((year) => (
              <td
                key={year}
                className={mergeClasses(styles.cell, styles.year)}
                colSpan={columns.filter((column) => column.year === year).length}
              >
                {year}
              </td>
            ))}
          </tr>
        )}
        <tr>
          {columns.map((column) => (
            <th key={column.start} scope="col" className={styles.cell} title={words.columnName(step, column)}>
              <span aria-hidden>{words.columnShort(step, column)}</span>
              <span className={styles.hidden}>{words.columnName(step, column)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr aria-hidden>
          {view.load.map((count, at) => (
            <td key={at} className={mergeClasses(styles.cell, styles.bars)} style={{ height: BAR_HEIGHT }}>
              <span className={styles.bar} style={{ height: (BAR_HEIGHT * count) / most }} />
            </td>
          ))}
        </tr>
        {(["load", "due"] as const).map((row) => (
          <tr key={row}>
            {view[row].map((count, at) => (
              <td key={at} className={mergeClasses(styles.cell, row === "load" && styles.line)}>
                <span className={styles.hidden}>
                  {row === "load" ? words.working : words.due}: {count}
                </span>
                {numbered && <span aria-hidden>{row === "due" && count > 0 ? `▸${count}` : shown(count)}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
