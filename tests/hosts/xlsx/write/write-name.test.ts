import type { SetNameChange } from "../../../../src/engine/index";
import { PRINT_AREA } from "../../../../src/engine/index";
import { WrittenWorkbook } from "../../../support/written-workbook";
import { MAIN, workbook, xlsxPackage } from "../../../support/xlsx-package";

const SHEETS = ["Kế hoạch", "L'A"].map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
const A1 = { top: 0, left: 0, bottom: 0, right: 0 };
const B2C3 = { top: 1, left: 1, bottom: 2, right: 2 };
const WHOLE = { top: 0, left: 1, bottom: 1_048_575, right: 1 };

function book(names = "", behind = ""): WrittenWorkbook {
  const list = names === "" ? "" : `<definedNames>${names}</definedNames>`;
  const two = { "xl/worksheets/sheet1.xml": "<worksheet/>", "xl/worksheets/sheet2.xml": "<worksheet/>" };
  return WrittenWorkbook.of(xlsxPackage({ ...two, "xl/workbook.xml": workbook(SHEETS, "", list + behind) }));
}

function setName(
  name: string,
  before: SetNameChange["before"],
  after: SetNameChange["after"],
  sheet = "L'A",
): SetNameChange {
  return { type: "setName", sheet, name, before, after };
}

function namesOf({ edit }: WrittenWorkbook): string[] | undefined {
  return edit.root.element("definedNames")?.elements().map(String);
}

test("a new name of ours is hidden and local to its sheet; the print area is seen", () => {
  const after = book().after(
    setName("Soat_A", null, B2C3),
    setName(PRINT_AREA, null, B2C3, "Kế hoạch"),
    setName("Soat_B", null, WHOLE),
  );
  expect(after.refused).toEqual([]);
  expect(namesOf(after)).toEqual([
    `<definedName name="_xlnm.Print_Area" localSheetId="0">'Kế hoạch'!$B$2:$C$3</definedName>`,
    `<definedName name="Soat_A" localSheetId="1" hidden="1">'L''A'!$B$2:$C$3</definedName>`,
    `<definedName name="Soat_B" localSheetId="1" hidden="1">'L''A'!$B:$B</definedName>`,
  ]);
});

test("the list stands where the schema wants it", () => {
  const after = book("", `<calcPr calcId="1"/><extLst/>`).after(setName("Soat_A", null, A1));
  expect(after.edit.root.elements().map(({ name }) => name)).toEqual(["sheets", "definedNames", "calcPr", "extLst"]);
});

test("names are in order: by name without Excel's prefix, then by sheet", () => {
  const names =
    `<definedName name="alpha">1</definedName><definedName name="Omega">2</definedName>` +
    `<definedName name="soat_a" localSheetId="1">3</definedName><definedName name="zeta">4</definedName>`;
  const after = book(names).after(
    setName("Soat_A", null, A1, "Kế hoạch"),
    setName(PRINT_AREA, null, A1),
    setName("zzz", null, A1),
    setName("Beta", null, A1),
  );
  expect(
    after.edit.root
      .element("definedNames")
      ?.elements()
      .map((one) => one.attribute("name")),
  ).toEqual([...["alpha", "Beta", "Omega", "_xlnm.Print_Area", "Soat_A", "soat_a", "zeta", "zzz"]]);
});

test("behind the name of the whole workbook", () => {
  const after = book(`<definedName name="Soat_A">1</definedName>`).after(setName("Soat_A", null, A1));
  expect(after.snapshot.definedNames.map(({ sheet }) => sheet)).toEqual([null, "L'A"]);
});

test("a name is moved in its place, whatever its case, and nothing else of it changes", () => {
  const names =
    `<definedName name="soat_a" localSheetId="0">'Kế hoạch'!$A$1</definedName>` +
    `<definedName name="SOAT_a" localSheetId="1" comment="c">'L''A'!$A$1</definedName><definedName name="x">1</definedName>`;
  const after = book(names).after(setName("Soat_A", A1, B2C3));
  expect(namesOf(after)).toEqual([
    `<definedName name="soat_a" localSheetId="0">'Kế hoạch'!$A$1</definedName>`,
    `<definedName name="SOAT_a" localSheetId="1" comment="c">'L''A'!$B$2:$C$3</definedName>`,
    `<definedName name="x">1</definedName>`,
  ]);
});

test("a name is taken away, that of another sheet or of the workbook stays; the last one takes the list along", () => {
  const ours = `<definedName name="SOAT_A" localSheetId="1">'L''A'!$A$1</definedName>`;
  const others = `<definedName name="Soat_A">1</definedName><definedName name="Soat_A" localSheetId="0">'Kế hoạch'!$A$1</definedName>`;
  const change = setName("Soat_A", A1, null);
  expect(
    book(others + ours)
      .after(change)
      .text("xl/workbook.xml"),
  ).toContain(`<definedNames>${others}</definedNames>`);
  expect(namesOf(book(ours).after(change))).toBeUndefined();
});

test("a workbook written with a prefix", () => {
  const rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const bytes = xlsxPackage({
    "xl/workbook.xml": `<x:workbook xmlns:x="${MAIN}" xmlns:r="${rels}"><x:sheets><x:sheet name="L'A" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
  });
  const after = WrittenWorkbook.of(bytes).after(setName("Soat_A", null, A1));
  expect(after.text("xl/workbook.xml")).toContain(
    `</x:sheets><x:definedNames><x:definedName name="Soat_A" localSheetId="0" hidden="1">'L''A'!$A$1</x:definedName></x:definedNames>`,
  );
});
