import { makeStyles, Select } from "@fluentui/react-components";
import { usePane, useStrings } from "../pane-context";
import type { TimelineHead } from "./timeline-answer";

const useStyles = makeStyles({ choice: { margin: "2px 0 0" } });

const ALL = "all";
const UNIT = "unit ";

/** One unit's tasks, those nobody leads, or all. */
export function UnitChoice({
  overview,
  unit,
}: {
  readonly overview: TimelineHead["overview"];
  readonly unit: string | null;
}) {
  const styles = useStyles();
  const { timeline: words } = useStrings();
  const { store } = usePane();
  return (
    <Select
      className={styles.choice}
      aria-label={words.unit}
      value={unit === null ? ALL : `${UNIT}${unit}`}
      onChange={(_event, { value }) => {
        const chosen = value === ALL ? null : value.slice(UNIT.length);
        store.dispatch({ type: "timelineFiltered", filter: { unit: chosen } });
      }}
    >
      <option value={ALL}>{words.allUnits(overview.count)}</option>
      {overview.unassigned > 0 && <option value={UNIT}>{words.nobody(overview.unassigned)}</option>}
      {overview.units.map(({ id, name, tasks }) => (
        <option key={id} value={`${UNIT}${id}`}>
          {words.oneUnit(name, tasks)}
        </option>
      ))}
    </Select>
  );
}
