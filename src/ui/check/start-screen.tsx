import { Button } from "@fluentui/react-components";
import { ClipboardTaskListLtrRegular } from "@fluentui/react-icons";
import { lazyView } from "../lazy-view";
import { usePane, usePaneState, useStrings } from "../pane-context";
import { Progress } from "./progress";
import { Reasons } from "./reasons";
import { Screen } from "./screen";

const Welcome = lazyView(async () => (await import("../welcome/welcome")).Welcome);

/** Before the first check: what it does, and the button. */
export function StartScreen() {
  const { start } = useStrings();
  const { controller } = usePane();
  const welcome = usePaneState((state) => state.welcome && state.capabilities !== null);
  const checking = usePaneState((state) => state.phase === "checking");
  return (
    <Screen heading={start.heading}>
      <p style={{ margin: "0 0 14px" }}>{start.text}</p>
      {/* Still focusable while it works, so that the focus is not lost. */}
      <Button
        appearance="primary"
        size="large"
        icon={<ClipboardTaskListLtrRegular />}
        disabledFocusable={checking}
        onClick={() => void controller.check()}
      >
        {start.check}
      </Button>
      {checking && <Progress />}
      <Reasons />
      {welcome && <Welcome />}
    </Screen>
  );
}
