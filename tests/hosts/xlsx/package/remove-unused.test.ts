import { DEFAULT_LIMITS } from "../../../../src/hosts/xlsx/limits";
import { PackageEdit } from "../../../../src/hosts/xlsx/package/package-edit";
import { PackageParts } from "../../../../src/hosts/xlsx/package/package-parts";
import { removeUnused } from "../../../../src/hosts/xlsx/package/remove-unused";
import { relationships, xlsxPackage } from "../../../support/xlsx-package";

const DRAWING = "xl/drawings/drawing1.xml";

test("a part goes with what only it used, round about; what others use, what is outside and what is missing does not matter", () => {
  const bytes = xlsxPackage({
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([["image", "../media/shared.png"]]),
    [DRAWING]: "<a/>",
    "xl/drawings/_rels/drawing1.xml.rels": relationships([
      ["chart", "../charts/chart1.xml"],
      ["image", "../media/shared.png"],
      ["image", "../media/own.png"],
      ["image", "../media/missing.png"],
      ["image", "xl/media/outside.png"],
    ]).replace('"xl/media/outside.png"', '"xl/media/outside.png" TargetMode="External"'),
    "xl/charts/chart1.xml": "<b/>",
    "xl/charts/_rels/chart1.xml.rels": relationships([["drawing", "../drawings/drawing1.xml"]]),
    "xl/media/shared.png": "1",
    "xl/media/own.png": "2",
    // By the very name of what is outside.
    "xl/media/outside.png": "3",
  });
  const edit = new PackageEdit(PackageParts.open(bytes, DEFAULT_LIMITS));
  const before = edit.names();
  removeUnused(edit, [DRAWING]);
  const after = edit.commit().names();
  expect(before.filter((name) => !after.includes(name))).toEqual([
    DRAWING,
    "xl/drawings/_rels/drawing1.xml.rels",
    "xl/charts/chart1.xml",
    "xl/charts/_rels/chart1.xml.rels",
    "xl/media/own.png",
  ]);
});

test("a part that something still relates to stays with all of its own", () => {
  const bytes = xlsxPackage({
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([["drawing", "../drawings/drawing1.xml"]]),
    [DRAWING]: "<a/>",
    "xl/drawings/_rels/drawing1.xml.rels": relationships([["image", "../media/own.png"]]),
    "xl/media/own.png": "2",
  });
  const parts = PackageParts.open(bytes, DEFAULT_LIMITS);
  const edit = new PackageEdit(parts);
  removeUnused(edit, [DRAWING]);
  expect(edit.commit()).toBe(parts);
});
