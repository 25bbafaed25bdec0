import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { LookAlikes } from "../../engine/index";
import { usePane } from "../pane-context";
import { withDecisions } from "../store/directory-changes";
import { useWords } from "../strings/words";
import { DIRECTORY_WORDS } from "./directory-words";

const useStyles = makeStyles({
  card: {
    margin: "0 8px 8px 0",
    padding: "6px 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  member: { display: "flex", alignItems: "flex-start" },
  text: { padding: "6px 0" },
});

/** One unit's look-alike names: each is ticked as the same unit, or stays a unit of its own. */
export function Cluster({ cluster: { name, members } }: { readonly cluster: LookAlikes }) {
  const styles = useStyles();
  const { clusters: words } = useWords(DIRECTORY_WORDS);
  const { controller } = usePane();
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set());
  const isSame = (text: string) => !apart.has(text);
  const merged = members.filter(({ text }) => isSame(text)).length;
  return (
    <div role="group" aria-label={words.mergeInto(name)} className={styles.card}>
      <p className={styles.name}>{words.mergeInto(name)}</p>
      {members.map(({ text, count }) => (
        <div key={text} className={styles.member}>
          <Checkbox
            checked={isSame(text)}
            aria-label={words.tick(text, name)}
            onChange={(_event, { checked }) => {
              setApart((now) => new Set(checked === true ? [...now].filter((one) => one !== text) : [...now, text]));
            }}
          />
          <span className={styles.text}>{words.member(text, count)}</span>
        </div>
      ))}
      <Button
        size="small"
        onClick={() => {
          const decided = members.map(({ text }) => ({ text, same: isSame(text) }));
          void controller.edit("directory", (settings) => withDecisions(settings, name, decided));
        }}
      >
        {words.confirm(merged, members.length - merged)}
      </Button>
    </div>
  );
}
