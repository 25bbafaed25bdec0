import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { RuleMeta } from "../../engine/index";
import { rules } from "../../engine/index";
import { SeverityIcon } from "../check/severity-icon";
import { usePane, useStrings } from "../pane-context";
import { withRules } from "../store/settings-page";
import { useWords } from "../strings/words";
import { Section } from "./section";
import type { RuleGroup } from "./settings-words";
import { SETTINGS_WORDS } from "./settings-words";

const useStyles = makeStyles({
  note: { margin: "0 0 4px" },
  group: { margin: "6px 0 0", fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2 },
  rule: { display: "flex", alignItems: "flex-start" },
  label: { padding: "6px 0", overflowWrap: "anywhere", display: "flex", gap: "6px", cursor: "pointer" },
});

/** Every rule with a tick, by what it is about. */
export function RuleSettings({ off }: { readonly off: readonly string[] }) {
  const styles = useStyles();
  const { language, severity } = useStrings();
  const { rules: words } = useWords(SETTINGS_WORDS);
  const { controller } = usePane();
  const set = (ids: readonly string[], on: boolean) =>
    void controller.edit("settings", (settings) => withRules(settings, ids, on));
  const metas = rules.map(({ meta }) => meta);
  const turnedOff = metas.filter(({ id }) => off.includes(id));
  return (
    <Section heading={words.heading} state={words.count(metas.length - turnedOff.length, metas.length)}>
      <p className={styles.note}>{words.note}</p>
      {turnedOff.length > 0 && (
        <Button
          size="small"
          onClick={() => {
            set(
              turnedOff.map(({ id }) => id),
              true,
            );
          }}
        >
          {words.allOn(turnedOff.length)}
        </Button>
      )}
      {[...byGroup(metas)].map(([group, own]) => (
        <div key={group} role="group" aria-label={words.groups[group]}>
          <h4 className={styles.group}>{words.groups[group]}</h4>
          {own.map((meta) => (
            <div key={meta.id} className={styles.rule}>
              <Checkbox
                id={`rule ${meta.id}`}
                checked={!off.includes(meta.id)}
                onChange={(_event, { checked }) => {
                  set([meta.id], checked === true);
                }}
              />
              <label htmlFor={`rule ${meta.id}`} className={styles.label} title={severity[meta.severity]}>
                <SeverityIcon severity={meta.severity} />
                {meta.title[language]}
              </label>
            </div>
          ))}
        </div>
      ))}
    </Section>
  );
}

function byGroup(metas: readonly RuleMeta[]): ReadonlyMap<RuleGroup, readonly RuleMeta[]> {
  const groups = new Map<RuleGroup, RuleMeta[]>();
  for (const meta of metas) {
    const group = meta.id.split("/")[0] as RuleGroup;
    groups.set(group, [...(groups.get(group) ?? []), meta]);
  }
  return groups;
}
