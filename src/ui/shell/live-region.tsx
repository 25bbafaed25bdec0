import { makeStyles } from "@fluentui/react-components";
import { verdictOf } from "../../engine/index";
import { usePaneState, useStrings } from "../pane-context";
import type { News } from "../store/state";
import type { Strings } from "../strings/strings";
import { visuallyHidden } from "../visually-hidden";

const useStyles = makeStyles({
  hidden: visuallyHidden,
});

/** Tells screen readers what happened. A re-check that changes nothing says the same words and so is not read out again. */
export function LiveRegion() {
  const styles = useStyles();
  const strings = useStrings();
  const news = usePaneState((state) => state.news);
  const run = usePaneState((state) => state.run);
  return (
    // Each of the two is read when it changes, without the other.
    <div role="status" aria-atomic={false} className={styles.hidden}>
      {run && <p>{run.phase === "running" ? strings.run.running(run.kind) : strings.run.outcome(run)}</p>}
      {news && <p>{sentenceOf(news, strings)}</p>}
    </div>
  );
}

function sentenceOf(news: News, { news: words, language }: Strings): string {
  switch (news.kind) {
    case "checked":
      return news.appendices === 0 ? words.noPlan : words.checked(verdictOf(news.counts)[language]);
    case "ignored":
      return words.ignored(news.count);
    case "restored":
      return words.restored(news.count);
    case "unitAdded":
      return words.unitAdded(news.name);
    case "marked":
      return words.marked;
    case "unmarked":
      return words.unmarked;
    case "saved":
      return words.saved[news.what];
    case "editUndone":
      return words.editUndone;
  }
}
