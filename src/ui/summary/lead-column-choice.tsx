import { Field, Select } from "@fluentui/react-components";
import type { LeadColumn } from "../../engine/index";
import { usePane, usePaneState, useStrings } from "../pane-context";

const COLUMNS: readonly LeadColumn[] = ["lead", "internalLead"];

/** Which of two lead columns says whose sheet a task stands on. */
export function LeadColumnChoice() {
  const { summary: words } = useStrings();
  const { store } = usePane();
  const leadColumn = usePaneState((state) => state.summary.leadColumn ?? "lead");
  return (
    <Field label={words.leadColumn} style={{ margin: "0 8px 6px 0" }}>
      <Select
        value={leadColumn}
        onChange={(_event, { value }) => {
          const chosen = COLUMNS.find((one) => one === value);
          if (chosen) store.dispatch({ type: "summaryChosen", choice: { leadColumn: chosen, units: null } });
        }}
      >
        {COLUMNS.map((one) => (
          <option key={one} value={one}>
            {words.leadColumns[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
