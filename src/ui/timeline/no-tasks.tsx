import { Button } from "@fluentui/react-components";
import { usePane, useStrings } from "../pane-context";

/** Nothing to list: the plan has no tasks, or the filter lets none through. */
export function NoTasks({ isEmpty }: { readonly isEmpty: boolean }) {
  const { timeline: words } = useStrings();
  const { store } = usePane();
  if (isEmpty) return <p>{words.noTasks}</p>;
  return (
    <p role="status">
      {words.nothing}{" "}
      <Button
        size="small"
        onClick={() => {
          store.dispatch({ type: "timelineFiltered", filter: { unit: null, lacking: null } });
        }}
      >
        {words.showAll}
      </Button>
    </p>
  );
}
