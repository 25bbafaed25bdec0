import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { FillColumn, Plan } from "../../engine/index";
import { fillChanges, fillOptionsOf, helperColumnRemovals } from "../../engine/index";
import { Progress } from "../check/progress";
import { VirtualList } from "../list/virtual-list";
import { usePane, usePaneState, useStrings } from "../pane-context";
import { ActionBar } from "../shell/action-bar";
import { ViewHeading } from "../shell/view-heading";
import { isWriting } from "../store/run";
import type { PaneState } from "../store/state";
import { useLater } from "../use-later";
import { AddColumn } from "./add-column";
import { ColumnHeading } from "./column-heading";
import type { FillItem } from "./fill-items";
import { fillItems } from "./fill-items";
import { fillModel } from "./fill-model";
import { ProposalLine } from "./proposal-line";

const useStyles = makeStyles({ text: { margin: "8px 12px" } });

const HEIGHTS: Readonly<Record<FillItem["kind"], number>> = { column: 44, proposal: 84, missing: 60 };

/** The proposals by column, and the button that writes those that are ticked. */
export function FillList({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const { fill: words, tabs, run } = useStrings();
  const { controller, store } = usePane();
  const ticks = usePaneState((state) => state.fillTicks);
  const writing = usePaneState(isWriting);
  const manySheets = new Set(plan.appendices.map(({ sheet }) => sheet.name)).size > 1;
  const model = useLater(() => fillModel(plan, ticks, usual(store.state)), [plan, ticks, store]);
  const [open, setOpen] = useState<ReadonlySet<FillColumn>>(new Set());
  const items = useMemo(() => (model ? fillItems(plan, model, open) : []), [plan, model, open]);
  const toggle = (column: FillColumn) => {
    setOpen((now) => (now.has(column) ? new Set([...now].filter((one) => one !== column)) : new Set([...now, column])));
  };
  const fill = () => {
    void controller.run({
      kind: "fill",
      prepare: (result) => {
        const { chosen } = fillModel(result.plan, store.state.fillTicks, usual(store.state));
        return {
          label: run.label("fill", chosen.length),
          count: chosen.length,
          changes: fillChanges(result.plan, chosen),
        };
      },
    });
  };
  const removeHelpers = () => {
    void controller.run({
      kind: "removeColumns",
      prepare: (result) => ({
        label: run.label("removeColumns", result.plan.helpers.length),
        count: result.plan.helpers.length,
        changes: helperColumnRemovals(result.plan),
      }),
    });
  };
  const count = model?.chosen.length ?? 0;
  return (
    <>
      <ViewHeading text={tabs.headings.fill}>{words.note}</ViewHeading>
      {!model && <Progress />}
      {model?.groups.length === 0 && <p className={styles.text}>{words.nothing}</p>}
      <VirtualList label={words.list} items={items} heightOf={({ kind }) => HEIGHTS[kind]}>
        {(item, tabIndex) => {
          switch (item.kind) {
            case "column":
              return <ColumnHeading group={item.group} open={item.open} tabIndex={tabIndex} onToggle={toggle} />;
            case "proposal":
              return <ProposalLine line={item.line} manySheets={manySheets} tabIndex={tabIndex} />;
            case "missing":
              return <AddColumn missing={item.missing} manySheets={manySheets} tabIndex={tabIndex} />;
          }
        }}
      </VirtualList>
      {(count > 0 || (model?.groups.length ?? 0) > 0 || plan.helpers.length > 0) && (
        <ActionBar>
          {(model?.groups.length ?? 0) > 0 && (
            <Button appearance="primary" disabledFocusable={writing || count === 0} onClick={fill}>
              {count === 0 ? words.noneTicked : run.label("fill", count)}
            </Button>
          )}
          {plan.helpers.length > 0 && (
            <Button disabledFocusable={writing} onClick={removeHelpers}>
              {run.label("removeColumns", plan.helpers.length)}
            </Button>
          )}
        </ActionBar>
      )}
    </>
  );
}

function usual({ settings }: PaneState) {
  return settings ? fillOptionsOf(settings) : {};
}
