import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** What can be measured of how the pane looks: accessibility rules, and text that is cut. */

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

interface AxeResults {
  violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
}

/** What axe finds serious or critical, one line each; by the rules about colours alone, or by all. */
export async function seriousProblems(page: Page, rules: "colours" | "all"): Promise<string[]> {
  await page.evaluate(AXE);
  // A button that has just become one shows a colour on its way for a moment.
  await page.evaluate(async () => {
    const changing = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(changing.map(({ finished }) => finished));
  });
  const options =
    rules === "all" ? {} : { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };
  const { violations } = await page.evaluate(
    (only) => (globalThis as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe.run(only),
    options,
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

/** Texts that do not fit where they stand. A text shortened with "…" on purpose (line-clamp) is not cut. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const say = (text: string, why: string) => found.push(`${text.trim().slice(0, 60)} (${why})`);
    const styleOf = (element: Element) => getComputedStyle(element);
    const isForReaders = (element: Element) => element.getBoundingClientRect().width <= 1;

    const checkText = (node: Text) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      let { left, right, top, bottom } = range.getBoundingClientRect();
      if (right - left === 0) return;
      for (let at = node.parentElement; at; at = at.parentElement) {
        if (isForReaders(at)) return;
        const style = styleOf(at);
        const box = at.getBoundingClientRect();
        const isClamped = style.webkitLineClamp !== "none";
        if (style.overflowX !== "visible" && (right > box.right + 1 || left < box.left - 1)) {
          say(node.data, `wider than <${at.tagName.toLowerCase()}>`);
          return;
        }
        if (style.overflowY === "hidden" && !isClamped && (bottom > box.bottom + 1 || top < box.top - 1)) {
          say(node.data, `higher than <${at.tagName.toLowerCase()}>`);
          return;
        }
        // What is scrolled away or shortened is as large as what holds it.
        if (style.overflowY !== "visible") ({ top, bottom } = box);
        if (isClamped) ({ left, right } = box);
      }
      if (right > window.innerWidth + 1 || left < -1) say(node.data, "out of the pane");
    };

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: parent } = node;
      const isShown =
        parent !== null && !parent.closest("script,style,option,noscript") && styleOf(parent).visibility === "visible";
      if (isShown && (node as Text).data.trim() !== "") checkText(node as Text);
    }

    const pen = document.createElement("canvas").getContext("2d");
    const checkField = (field: HTMLElement, text: string) => {
      const style = styleOf(field);
      if (!pen || text === "") return;
      pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      if (pen.measureText(text).width > room + 1) say(text, "does not fit its field");
    };
    for (const select of document.querySelectorAll("select"))
      for (const option of select.options) checkField(select, option.text);
    for (const input of document.querySelectorAll("input")) checkField(input, input.placeholder);
    if (document.documentElement.scrollWidth > window.innerWidth) say(document.title, "scrolls sideways");
    return found;
  });
}
