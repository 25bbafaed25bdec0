import { makeStyles } from "@fluentui/react-components";
import { Progress } from "../check/progress";
import { usePane, usePaneState, useStrings } from "../pane-context";
import { EditNote } from "../shell/edit-note";
import { MenuHeading } from "../shell/menu-heading";
import { PeriodEditor } from "../shell/period-editor";
import { useWords } from "../strings/words";
import { DefaultsSetting } from "./defaults-setting";
import { PhraseSetting } from "./phrase-setting";
import { ResetSettings } from "./reset-settings";
import { RuleSettings } from "./rule-settings";
import { Section } from "./section";
import { SETTINGS_WORDS } from "./settings-words";

const useStyles = makeStyles({
  body: { flexGrow: 1, minHeight: 0, overflowY: "scroll", padding: "4px 4px 8px 12px" },
  note: { margin: "0 8px 6px 0" },
});

/** Cài đặt: what is kept with the workbook besides the directory and the tables. */
export function SettingsView() {
  const styles = useStyles();
  const { tabs, header } = useStrings();
  const words = useWords(SETTINGS_WORDS);
  const { controller } = usePane();
  const settings = usePaneState((state) => state.settings);
  const inWorkbook = usePaneState((state) => state.capabilities?.settingsInWorkbook);
  const impliedYear = usePaneState((state) => state.result?.impliedYear ?? null);
  if (!settings) return <Progress />;
  return (
    <>
      <MenuHeading text={tabs.headings.settings} />
      <EditNote kind="settings" />
      <div className={styles.body}>
        <p className={styles.note}>{inWorkbook === true ? words.inWorkbook : words.onComputer}</p>
        <Section heading={words.period.heading}>
          <p className={styles.note}>
            {settings.period
              ? words.period.chosen(header.period(settings.period.firstYear, settings.period.lastYear))
              : words.period.titled}
          </p>
          <PeriodEditor impliedYear={impliedYear} quiet onDone={() => undefined} />
        </Section>
        <RuleSettings off={settings.rulesOff} />
        <PhraseSetting list="fundingPhrases" own={settings.fundingPhrases} />
        <PhraseSetting list="vagueDeliverables" own={settings.vagueDeliverables} />
        <DefaultsSetting own={settings.fillDefaults} />
        <ResetSettings settings={settings} onReset={(change) => void controller.edit("settings", change)} />
      </div>
    </>
  );
}
