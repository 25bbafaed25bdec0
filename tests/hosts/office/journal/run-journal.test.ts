import type { SetCellChange } from "../../../../src/engine/changes/change";
import { createOfficeHost } from "../../../../src/hosts/office/index";
import { removeHost, useHost } from "../../../support/excel-host/use-host";

afterEach(removeHost);

const put = (before: string, after: string, parts: Partial<SetCellChange> = {}): SetCellChange => ({
  type: "setCell",
  sheet: "A",
  cell: { row: 0, column: 0 },
  before: { kind: "text", text: before },
  after: { kind: "text", text: after },
  ...parts,
});

test("runs that are long ago make room: the journal holds no more than so many characters, and the last run always", async () => {
  const excel = await useHost({ sheets: [{ name: "A", rows: [["0"]] }] });
  const host = await createOfficeHost();
  await host.read();
  const texts = Array.from({ length: 150 }, (_, at) => String(at).padEnd(30_000, "x"));
  const fill = async (column: number, label: string) =>
    host.apply(
      texts.map((text, row) => put("", text, { cell: { row, column }, before: { kind: "empty" } })),
      label,
    );
  await host.apply([put("0", "1")], "một");
  await fill(1, "hai");
  expect((await host.lastRun())?.label).toBe("hai");
  await host.read();
  // Longer than one request takes: what makes room for it goes once.
  await fill(2, "ba");
  expect((await host.undo()).refused).toEqual([]);
  // "hai" alone is too long to be kept beside another one, and with it goes what came before.
  expect(await host.lastRun()).toBeNull();
  expect(excel.workbook.customXmlParts).toEqual([]);
});

test("a format that many cells had stands in the journal once", async () => {
  const rows = Array.from({ length: 50 }, (_, at) => [`Dòng ${at}`]);
  const excel = await useHost({ sheets: [{ name: "A", rows }] });
  const host = await createOfficeHost();
  await host.read();
  const changes = rows.map(([text = ""], row) => put(text, text, { cell: { row, column: 0 }, formatFrom: null }));
  await host.apply(changes, "x");
  expect(excel.workbook.customXmlParts[0]?.xml.match(/Calibri/gu)).toHaveLength(1);
  expect((await host.undo()).refused).toEqual([]);
});
