import { makeStyles, tokens } from "@fluentui/react-components";
import type { TimeLine } from "../../engine/index";
import { Progress } from "../check/progress";
import type { Ask } from "../desk/questions";
import { VirtualList } from "../list/virtual-list";
import { usePaneState, useStrings } from "../pane-context";
import { ViewHeading } from "../shell/view-heading";
import { useLater } from "../use-later";
import { ClearLine } from "./clear-line";
import { LineHeading } from "./line-heading";
import { LoadTable } from "./load-table";
import { NoTasks } from "./no-tasks";
import { stillThere } from "./still-there";
import { TaskLine } from "./task-line";
import { toneOf } from "./tone";
import { UnitChoice } from "./unit-choice";

const useStyles = makeStyles({
  text: { margin: "4px 0 6px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const HEIGHTS: Readonly<Record<TimeLine["kind"], number>> = { section: 28, undated: 48, task: 61 };

/** The month grid of a plan, and what can be asked of it. */
export function TimelineScreen({ ask }: { readonly ask: Ask }) {
  const styles = useStyles();
  const { timeline: words, tabs } = useStrings();
  const chosen = usePaneState((state) => state.timeline);
  const answer = useLater(() => ask("timeline", chosen), [ask, chosen]);
  if (!answer) {
    return (
      <>
        <ViewHeading text={tabs.headings.timeline}>{null}</ViewHeading>
        <Progress />
      </>
    );
  }
  const { items, head } = answer;
  const { overview, view } = head;
  const filter = stillThere(chosen, overview);
  const places = new Map(overview.units.map(({ id }, at) => [id, at]));
  return (
    <>
      <ViewHeading text={tabs.headings.timeline}>{words.counts(view.tasks, view.allClear)}</ViewHeading>
      <VirtualList
        label={words.list}
        items={items}
        heightOf={({ kind }) => HEIGHTS[kind]}
        top={
          <>
            <UnitChoice overview={overview} unit={filter.unit} />
            <ClearLine view={view} />
            <p className={styles.text}>{overview.axis ? words.legend : words.noAxis}</p>
            {view.shown === 0 && <NoTasks isEmpty={overview.count === 0} />}
          </>
        }
        sticky={overview.axis && view.shown > 0 ? <LoadTable axis={overview.axis} view={view} /> : undefined}
      >
        {(line, tabIndex) =>
          line.kind === "task" ? (
            <TaskLine
              task={line.task}
              axis={overview.axis}
              tone={toneOf(places.get(line.task.leads[0]?.id ?? "") ?? -1)}
              cell={filter.lacking === null ? line.task.timeCell : line.task.clearCells[filter.lacking]}
              tabIndex={tabIndex}
            />
          ) : (
            <LineHeading line={line} tabIndex={tabIndex} />
          )
        }
      </VirtualList>
    </>
  );
}
