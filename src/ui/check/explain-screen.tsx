import { useStrings } from "../pane-context";
import { Screen } from "./screen";

/** An Excel too old to check anything: says what to do instead. */
export function ExplainScreen() {
  const { explain } = useStrings();
  return (
    <Screen heading={explain.heading}>
      <p style={{ margin: 0 }}>{explain.next}</p>
    </Screen>
  );
}
