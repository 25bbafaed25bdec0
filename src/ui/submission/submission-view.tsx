import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CleanCopy } from "../../hosts/workbook-host";
import { Progress } from "../check/progress";
import { StartScreen } from "../check/start-screen";
import { usePane, usePaneState, useStrings } from "../pane-context";
import { MenuHeading } from "../shell/menu-heading";
import { useWords } from "../strings/words";
import { HandOver } from "./hand-over";
import { RemainsList } from "./remains-list";
import { SUBMISSION_WORDS } from "./submission-words";

/** Chuẩn bị nộp: what the receiver of a clean copy would still see, and the copy. */
export function SubmissionView() {
  const { tabs } = useStrings();
  const words = useWords(SUBMISSION_WORDS);
  const result = usePaneState((state) => state.result);
  const { copy, failed, again } = useCleanCopy(result);
  if (!result) return <StartScreen />;
  return (
    <>
      <MenuHeading text={tabs.headings.submission}>{words.note}</MenuHeading>
      {copy && <RemainsList remains={copy.remains} result={result} />}
      {!copy && !failed && <Progress label={words.working} />}
      {failed && <Button onClick={again}>{words.again}</Button>}
      {copy && <HandOver refused={copy.refused} hasMacros={copy.remains.hasMacros} />}
    </>
  );
}

/** The copy as it would be now, worked out anew after each check; the one before stays until then. */
function useCleanCopy(result: unknown) {
  const { controller } = usePane();
  const [copy, setCopy] = useState<CleanCopy | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (result === null) return;
    let stale = false;
    setFailed(false);
    void controller.cleanCopy().then((made) => {
      if (stale) return;
      setFailed(!made);
      if (made) setCopy(made);
    });
    return () => {
      stale = true;
    };
  }, [result, attempt, controller]);
  const again = () => {
    setAttempt(attempt + 1);
  };
  return { copy, failed, again };
}
