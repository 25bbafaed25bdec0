import { readFileSync } from "node:fs";
import type { PaneSession } from "./excel-page";
import type { CliFinding } from "./pane-driver";
import { button, check, commandLine, lineOf, linesOf, list, shownCards, type, untilCounted } from "./pane-driver";
import { SAMPLE, SEEDS, twoSheets } from "./plans";
import { usePane } from "./use-pane";

const openPane = usePane();
let pane: PaneSession;

afterEach(async () => {
  // Nothing is sent anywhere, and nothing goes wrong unseen.
});

const PLANS: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ...[SAMPLE, ...SEEDS].map((file) => [file, () => Promise.resolve(new Uint8Array(readFileSync(file)))] as const),
  ["a plan on two sheets", twoSheets],
];

const lines = (findings: readonly CliFinding[]): string[] => findings.map(lineOf).sort();

/** A finding one edit of its own cell mends, and that edit. */
function mendable(findings: readonly CliFinding[]) {
  for (const finding of findings) {
    const [edit, ...others] = finding.fix?.edits ?? [];
    if (edit?.cell === finding.cell && others.length === 0 && edit.after !== "") return { finding, text: edit.after };
  }
  throw new Error("no finding of this plan is mended by one edit");
}

test.each(PLANS)("%s: check, go, mend in the sheet, ignore, open again, restore", async (_name, read) => {
  const workbook = await read();
  const before = commandLine(workbook);
  pane = await openPane(workbook);

  await check(pane);
  await untilCounted(pane, before);
  const cards = await shownCards(pane);
  expect(cards.flatMap((card) => card.lines).sort()).toEqual(lines(before.findings));
  // Every card led to its first cell, on its sheet.
  const cells = new Set(before.findings.map(({ sheet, cell }) => `${sheet}!${cell}`));
  for (const {
    lines: [line = ""],
    selected,
  } of cards) {
    expect(cells).toContain(selected);
    expect(line.split(" ")).toContain(selected.split("!").at(-1));
  }
  expect(Buffer.from(await pane.workbook())).toEqual(Buffer.from(workbook));

  const { finding, text } = mendable(before.findings);
  await type(pane, finding.sheet, finding.cell, text);
  const mended = commandLine(await pane.workbook());
  expect(lines(mended.findings)).not.toContain(lineOf(finding));
  await untilCounted(pane, mended);
  const left = await shownCards(pane);
  expect(linesOf(left)).toEqual(lines(mended.findings));

  const single = left.find((card) => card.lines.length === 1);
  await ignore(single?.title ?? "", "Đã hỏi lãnh đạo Sở");
  const ignoring = commandLine(await pane.workbook());
  expect(ignoring.counts.ignored).toBe(1);
  expect(lines(mended.findings).filter((line) => !lines(ignoring.findings).includes(line))).toEqual(single?.lines);

  await pane.reopen();
  await check(pane);
  await untilCounted(pane, ignoring);
  expect(linesOf(await shownCards(pane))).toEqual(lines(ignoring.findings));
  await pane.page.keyboard.press("End");
  await pane.page.getByRole("button", { name: /Đã bỏ qua/u }).click();
  await pane.page.getByText("Lý do: Đã hỏi lãnh đạo Sở").waitFor();
  await button(pane, "Khôi phục").click();
  await untilCounted(pane, mended);
  await pane.excel((excel) => excel.settle(), null);
  expect(commandLine(await pane.workbook()).counts.ignored).toBe(0);
});

/** Ignores the first card with that title. */
async function ignore(title: string, reason: string): Promise<void> {
  await pane.page.keyboard.press("Home");
  await list(pane).getByRole("article", { name: title }).first().getByRole("button").first().click();
  await button(pane, "Bỏ qua…").click();
  await pane.page.getByRole("textbox", { name: /Lý do/u }).fill(reason);
  await button(pane, "Bỏ qua").click();
  await pane.page.getByRole("status").getByText("Đã bỏ qua 1 chỗ.").waitFor();
  await pane.excel((excel) => excel.settle(), null);
}
