import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { FillColumn } from "../../engine/index";
import { fillOptionsOf } from "../../engine/index";
import { Progress } from "../check/progress";
import { VirtualList } from "../list/virtual-list";
import { usePane, usePaneState, useStrings } from "../pane-context";
import { ActionBar } from "../shell/action-bar";
import { ViewHeading } from "../shell/view-heading";
import { isWriting } from "../store/run";
import type { CheckedWorkbook, PaneState } from "../store/state";
import { useLater } from "../use-later";
import { AddColumn } from "./add-column";
import { askFill } from "./ask-fill";
import { ColumnHeading } from "./column-heading";
import type { FillItem } from "./fill-items";
import { fillItems } from "./fill-items";
import { ProposalLine } from "./proposal-line";

const useStyles = makeStyles({ text: { margin: "8px 12px" } });

const HEIGHTS: Readonly<Record<FillItem["kind"], number>> = { column: 44, proposal: 84, missing: 60 };

/** The proposals by column, and the button that writes those that are ticked. */
export function FillList({ result }: { readonly result: CheckedWorkbook }) {
  const styles = useStyles();
  const { fill: words, tabs, run } = useStrings();
  const { controller, store } = usePane();
  const ticks = usePaneState((state) => state.fillTicks);
  const writing = usePaneState(isWriting);
  const manySheets = new Set(result.report.appendices.map(({ sheet }) => sheet)).size > 1;
  const { ask } = result;
  const picture = useLater(() => askFill(ask, ticks, usual(store.state)), [ask, ticks, store]);
  const helpers = picture?.helpers ?? 0;
  const [open, setOpen] = useState<ReadonlySet<FillColumn>>(new Set());
  const items = useMemo(() => (picture ? fillItems(picture, open) : []), [picture, open]);
  const toggle = (column: FillColumn) => {
    setOpen((now) => (now.has(column) ? new Set([...now].filter((one) => one !== column)) : new Set([...now, column])));
  };
  const fill = () => {
    void controller.run({
      kind: "fill",
      prepare: async (checked) => {
        const { fillTicks } = store.state;
        const { head, items: changes } = await checked.ask("fillChanges", {
          ticks: fillTicks,
          usual: usual(store.state),
        });
        return { label: run.label("fill", head.count), count: head.count, changes };
      },
    });
  };
  const removeHelpers = () => {
    void controller.run({
      kind: "removeColumns",
      prepare: async (checked) => {
        const { head, items: changes } = await checked.ask("helperRemovals", null);
        return { label: run.label("removeColumns", head.helpers), count: head.helpers, changes };
      },
    });
  };
  const count = picture?.groups.reduce((sum, { ticked }) => sum + ticked, 0) ?? 0;
  const groups = picture?.groups.length ?? 0;
  return (
    <>
      <ViewHeading text={tabs.headings.fill}>{words.note}</ViewHeading>
      {!picture && <Progress />}
      {picture && groups === 0 && <p className={styles.text}>{words.nothing}</p>}
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
      {(count > 0 || groups > 0 || helpers > 0) && (
        <ActionBar>
          {groups > 0 && (
            <Button appearance="primary" disabledFocusable={writing || count === 0} onClick={fill}>
              {count === 0 ? words.noneTicked : run.label("fill", count)}
            </Button>
          )}
          {helpers > 0 && (
            <Button disabledFocusable={writing} onClick={removeHelpers}>
              {run.label("removeColumns", helpers)}
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
