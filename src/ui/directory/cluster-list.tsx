import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { unitLookAlikes } from "../../engine/index";
import { usePaneState } from "../pane-context";
import { useWords } from "../strings/words";
import { Cluster } from "./cluster";
import { DIRECTORY_WORDS } from "./directory-words";

const useStyles = makeStyles({
  heading: { margin: "4px 0 0", fontSize: tokens.fontSizeBase300 },
  note: { margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
});

/** Names of the plan that may be one unit; nothing where there are none. */
export function ClusterList() {
  const styles = useStyles();
  const { clusters: words } = useWords(DIRECTORY_WORDS);
  const plan = usePaneState((state) => state.result?.plan);
  const clusters = useMemo(() => (plan ? unitLookAlikes(plan) : []), [plan]);
  if (clusters.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{words.heading(clusters.length)}</h3>
      <p className={styles.note}>{words.note}</p>
      {clusters.map((cluster) => (
        <Cluster key={[cluster.name, ...cluster.members.map(({ text }) => text)].join("\n")} cluster={cluster} />
      ))}
    </section>
  );
}
