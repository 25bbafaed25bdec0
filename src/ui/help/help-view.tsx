import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RuleMeta } from "../../engine/index";
import { rules } from "../../engine/index";
import { searchFor } from "../list/search";
import { SearchField } from "../list/search-field";
import { useStrings } from "../pane-context";
import { MenuHeading } from "../shell/menu-heading";
import type { Strings } from "../strings/strings";
import { useWords } from "../strings/words";
import { HELP_WORDS } from "./help-words";
import { RuleHelp } from "./rule-help";
import { RULE_EXAMPLES } from "./rule-examples";
import type { Topic } from "./topic";
import { TopicHelp } from "./topic-help";

const useStyles = makeStyles({
  top: { padding: "2px 12px 6px", flexShrink: 0 },
  search: { width: "100%" },
  body: { flexGrow: 1, minHeight: 0, overflowY: "scroll", padding: "0 4px 8px 12px" },
  heading: { margin: "8px 0 2px", fontSize: tokens.fontSizeBase300 },
});

/** Trợ giúp: how to, questions, and every rule with its why, basis and example. */
export function HelpView() {
  const styles = useStyles();
  const { tabs, language } = useStrings();
  const words = useWords(HELP_WORDS);
  const [search, setSearch] = useState("");
  const matches = searchFor(search);
  const isTopic = ({ heading, text }: Topic) => matches([heading, ...text]);
  const steps = words.steps.filter(isTopic);
  const questions = words.questions.filter(isTopic);
  const found = rules.map(({ meta }) => meta).filter((meta) => matches(textsOf(meta, language)));
  const count = steps.length + questions.length + found.length;
  return (
    <>
      <MenuHeading text={tabs.headings.help} />
      <div className={styles.top}>
        <SearchField className={styles.search} label={words.search} value={search} onSearch={setSearch} />
      </div>
      <div className={styles.body}>
        {search.trim() !== "" && <p role="status">{count === 0 ? words.none : words.found(count)}</p>}
        {steps.length > 0 && <h3 className={styles.heading}>{words.stepsHeading}</h3>}
        {steps.map((topic) => (
          <TopicHelp key={topic.heading} topic={topic} />
        ))}
        {questions.length > 0 && <h3 className={styles.heading}>{words.questionsHeading}</h3>}
        {questions.map((topic) => (
          <TopicHelp key={topic.heading} topic={topic} />
        ))}
        {found.length > 0 && <h3 className={styles.heading}>{words.rulesHeading(found.length)}</h3>}
        {found.map((meta) => (
          <RuleHelp key={meta.id} meta={meta} />
        ))}
      </div>
    </>
  );
}

function textsOf({ id, title, why, basis }: RuleMeta, language: Strings["language"]): string[] {
  return [id, title[language], why[language], basis[language], ...(RULE_EXAMPLES[id] ?? []).flat()];
}
