import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkbookSettings } from "../../engine/index";
import { changedSettings, withDefaults } from "../store/settings-page";
import { useWords } from "../strings/words";
import { SETTINGS_WORDS } from "./settings-words";

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: "8px 8px 4px 0" },
  text: { margin: "0 0 6px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface ResetSettingsProps {
  readonly settings: WorkbookSettings;
  readonly onReset: (change: (settings: WorkbookSettings) => WorkbookSettings) => void;
}

/** Back to the defaults, after saying what that takes away. */
export function ResetSettings({ settings, onReset }: ResetSettingsProps) {
  const styles = useStyles();
  const { reset: words } = useWords(SETTINGS_WORDS);
  const [asking, setAsking] = useState(false);
  const changed = changedSettings(settings);
  if (changed === 0)
    return (
      <div className={styles.part}>
        <p className={styles.text}>{words.nothing}</p>
      </div>
    );
  return (
    <div className={styles.part}>
      {asking ? (
        <>
          <p className={styles.text}>{words.question}</p>
          <div className={styles.actions}>
            <Button
              autoFocus
              size="small"
              onClick={() => {
                setAsking(false);
                onReset(withDefaults);
              }}
            >
              {words.confirm(changed)}
            </Button>
            <Button
              size="small"
              onClick={() => {
                setAsking(false);
              }}
            >
              {words.cancel}
            </Button>
          </div>
        </>
      ) : (
        <Button
          size="small"
          onClick={() => {
            setAsking(true);
          }}
        >
          {words.button}
        </Button>
      )}
    </div>
  );
}
