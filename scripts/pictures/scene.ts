import type { Page } from "playwright-core";
import { rules } from "../../src/engine/index";
import type { Strings } from "../../src/ui/strings/strings";

/** A pane that is open, and the words it shows: a tour goes by them, so that one tour serves every language. */
export interface Scene {
  readonly page: Page;
  readonly words: Strings;
}

/** A way through the pane or the page that stops where a picture is wanted, and says its name. */
export type Tour = (scene: Scene) => AsyncGenerator<string>;

export const button = ({ page }: Scene, name: string | RegExp) =>
  page.getByRole("button", { name, exact: true }).first();

export async function openTab(scene: Scene, tab: keyof Strings["tabs"]["names"]): Promise<void> {
  await scene.page.getByRole("tab", { name: scene.words.tabs.names[tab], exact: true }).first().click();
}

/** The card of a rule's first finding. */
export function card({ page, words }: Scene, rule: string) {
  const title = rules.find(({ meta }) => meta.id === rule)?.meta.title[words.language] ?? rule;
  return page.getByRole("article", { name: title, exact: true }).first();
}

/** A button whose label says how much: "Điền 84 ô" for any number. */
export function counted(label: (count: number) => string): RegExp {
  const [before = "", after = ""] = label(7).split("7");
  return new RegExp(`^${escaped(before)}\\d+${escaped(after)}`, "u");
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
