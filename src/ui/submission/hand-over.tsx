import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CleanCopy } from "../../hosts/workbook-host";
import { usePane, usePaneState, useStrings } from "../pane-context";
import { ActionBar } from "../shell/action-bar";
import { useWords } from "../strings/words";
import { saveFile } from "../save-file";
import { SUBMISSION_WORDS } from "./submission-words";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const XLSM = "application/vnd.ms-excel.sheet.macroEnabled.12";

interface HandOverProps extends Pick<CleanCopy, "refused"> {
  /** Excel does not open a workbook with macros under the name of one without. */
  readonly hasMacros: boolean;
}

const useStyles = makeStyles({
  foot: { display: "flex", flexDirection: "column", gap: "6px", width: "100%", alignItems: "flex-start" },
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: "20px", color: tokens.colorStatusWarningForeground1 },
});

/** The button that makes the copy, and what came of it. */
export function HandOver({ refused, hasMacros }: HandOverProps) {
  const styles = useStyles();
  const { language } = useStrings();
  const words = useWords(SUBMISSION_WORDS);
  const { controller } = usePane();
  const way = usePaneState(({ capabilities }) => capabilities?.copy ?? "saved");
  const [phase, setPhase] = useState<"before" | "making" | "done">("before");
  const make = async () => {
    if (phase === "making") return;
    setPhase("making");
    const copy = await controller.handOver((bytes) => {
      if (hasMacros) saveFile(words.fileName.replace(/x$/u, "m"), bytes, XLSM);
      else saveFile(words.fileName, bytes, XLSX);
    });
    setPhase(copy ? "done" : "before");
  };
  return (
    <ActionBar>
      <div className={styles.foot}>
        {refused.length > 0 && (
          <>
            <p className={styles.text}>{words.refused(refused.length)}</p>
            <ul className={styles.list}>
              {[...new Set(refused.map(({ sentence }) => sentence[language]))].map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
        <Button appearance="primary" disabledFocusable={phase === "making"} onClick={() => void make()}>
          {words.action[way]}
        </Button>
        <p className={styles.text} role="status">
          {phase === "done" && words.done[way]}
        </p>
      </div>
    </ActionBar>
  );
}
