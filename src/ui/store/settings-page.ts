import type { FillDefaults, WorkbookSettings } from "../../engine/index";
import { DEFAULT_SETTINGS } from "../../engine/index";

/** What the user changes under Cài đặt, as changes of the settings. */

export type PhraseList = "fundingPhrases" | "vagueDeliverables";

export function withRules(settings: WorkbookSettings, ids: readonly string[], on: boolean): WorkbookSettings {
  const others = settings.rulesOff.filter((id) => !ids.includes(id));
  return { ...settings, rulesOff: on ? others : [...others, ...ids] };
}

/** Null: the default list. */
export function withPhrases(
  settings: WorkbookSettings,
  list: PhraseList,
  phrases: readonly string[] | null,
): WorkbookSettings {
  return { ...settings, [list]: phrases };
}

export function withFillDefaults(settings: WorkbookSettings, fillDefaults: FillDefaults | null): WorkbookSettings {
  return { ...settings, fillDefaults };
}

const OF_THE_PAGE = ["period", "rulesOff", "fundingPhrases", "vagueDeliverables", "fillDefaults"] as const;

/** Settings of the page that are not the defaults: what a reset would change. */
export function changedSettings(settings: WorkbookSettings): number {
  return settings.rulesOff.length + OF_THE_PAGE.filter((key) => key !== "rulesOff" && settings[key] !== null).length;
}

export function withDefaults(settings: WorkbookSettings): WorkbookSettings {
  return { ...settings, ...Object.fromEntries(OF_THE_PAGE.map((key) => [key, DEFAULT_SETTINGS[key]])) };
}
