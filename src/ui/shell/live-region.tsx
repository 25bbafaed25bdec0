import { makeStyles } from "@fluentui/react-components";
import { verdictOf } from "../../engine/index";
import { usePaneState, useStrings } from "../pane-context";
import type { News } from "../store/state";
import type { Strings } from "../strings/strings";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Tells screen readers what happened. A re-check that changes nothing says the same words and so is not read out again. */
export function LiveRegion() {
  const styles = useStyles();
  const strings = useStrings();
  const news = usePaneState((state) => state.news);
  return (
    <div role="status" className={styles.hidden}>
      {news && sentenceOf(news, strings)}
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
    case "marked":
      return words.marked;
    case "unmarked":
      return words.unmarked;
  }
}
