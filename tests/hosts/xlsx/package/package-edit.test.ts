import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { DEFAULT_LIMITS } from "../../../../src/hosts/xlsx/limits";
import { PackageEdit } from "../../../../src/hosts/xlsx/package/package-edit";
import { PackageParts } from "../../../../src/hosts/xlsx/package/package-parts";
import { XmlDocument } from "../../../../src/hosts/xlsx/xml/xml-document";
import { fileErrorCode } from "../../../support/file-error";
import { xlsxPackage } from "../../../support/xlsx-package";
import { withDirectoryField } from "../../../support/zip-bytes";

const STRANGE = strToU8("not XML at all \u0000");
const BYTES = xlsxPackage({ "xl/strange.bin": STRANGE, "xl/styles.xml": "<styleSheet/>" });

function open(): PackageParts {
  return PackageParts.open(BYTES, DEFAULT_LIMITS);
}

function texts(parts: PackageParts): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(parts.toBytes())).map(([name, one]) => [name, strFromU8(one)]));
}

const ORIGINAL = texts(open());

describe("PackageParts", () => {
  test("a package nobody changed is the very file", () => {
    expect(open().toBytes()).toBe(BYTES);
  });

  test("what is written, added and taken away is so in the file, in order, and the rest is as it was", () => {
    const before = open();
    const after = before.with(
      new Map<string, Uint8Array | null>([
        ["XL/styles.xml", strToU8("<new/>")],
        ["xl/strange.bin", null],
        ["xl/thêm.xml", strToU8("<more/>")],
      ]),
    );
    const rest = Object.entries(ORIGINAL).filter(([name]) => name !== "xl/strange.bin");
    expect(Object.entries(texts(after))).toEqual([
      ...rest.map(([name, text]) => [name, name === "xl/styles.xml" ? "<new/>" : text]),
      ["xl/thêm.xml", "<more/>"],
    ]);
    expect(texts(before)).toEqual(ORIGINAL);
    expect(after.has("xl/strange.bin")).toBe(false);
    expect(after.sizeOf("xl/thêm.xml")).toBe(7);
    expect(before.sizeOf("xl/strange.bin")).toBe(STRANGE.length);
  });

  test("tells which parts two packages share", () => {
    const after = open().with(new Map());
    expect(after.sharesPart(open(), "xl/styles.xml")).toBe(false);
    const before = open();
    const written = before.with(new Map([["xl/styles.xml", strToU8("<new/>")]]));
    expect(written.sharesPart(before, "xl/styles.xml")).toBe(false);
    expect(written.sharesPart(before, "xl/workbook.xml")).toBe(true);
  });

  test("entries written with their sizes behind them, stored or named in other letters are copied soundly", () => {
    const zip = zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "a.xml": [strToU8("<a/>"), { level: 0 }] });
    const archive = withDirectoryField(zip, "flags", 8);
    const copy = PackageParts.open(archive, DEFAULT_LIMITS).with(new Map([["b.xml", strToU8("<b/>")]]));
    const again = PackageParts.open(copy.toBytes(), DEFAULT_LIMITS);
    expect(again.names().map((name) => strFromU8(again.bytes(name)))).toEqual(["<Types/>", "<a/>", "<b/>"]);
  });

  test("a part that is not there is damage", () => {
    expect(fileErrorCode(() => open().bytes("xl/none.xml"))).toBe("damaged");
  });
});

describe("PackageEdit", () => {
  test("looking changes nothing", () => {
    const parts = open();
    const edit = new PackageEdit(parts);
    edit.xml("xl/workbook.xml").root.elements();
    edit.relationships("xl/workbook.xml").all();
    edit.relationships("xl/styles.xml").all();
    edit.contentTypes().of("xl/styles.xml");
    expect(edit.commit()).toBe(parts);
  });

  test("a document changed is written, the others stay", () => {
    const edit = new PackageEdit(open());
    edit.xml("xl/Styles.xml").root.setAttribute("a", 1);
    expect(texts(edit.commit())).toEqual({ ...ORIGINAL, "xl/styles.xml": '<styleSheet a="1"/>' });
  });

  test("a part added has its content type, and can be taken away again", () => {
    const edit = new PackageEdit(open());
    const name = edit.freeName("xl/worksheets/sheet", ".xml");
    expect(name).toBe("xl/worksheets/sheet2.xml");
    edit.add(name, XmlDocument.make("<worksheet/>"), "type/sheet");
    expect(edit.freeName("xl/worksheets/sheet", ".xml")).toBe("xl/worksheets/sheet3.xml");
    expect(edit.names().at(-1)).toBe(name);
    const id = edit.relationships("xl/workbook.xml").add("worksheet", name);
    const written = new PackageEdit(edit.commit());
    expect(written.contentTypes().of(name)).toBe("type/sheet");
    expect(written.relationships("xl/workbook.xml").all()).toContainEqual({
      id,
      type: "worksheet",
      target: name,
      isExternal: false,
    });
    expect(texts(edit.commit())["xl/_rels/workbook.xml.rels"]).toContain('Target="worksheets/sheet2.xml"');
    written.relationships(name).add("drawing", "xl/drawings/drawing1.xml");
    const more = new PackageEdit(written.commit());
    expect(more.has("xl/worksheets/_rels/sheet2.xml.rels")).toBe(true);
    more.remove(name);
    more.relationships("xl/workbook.xml").remove(id);
    expect(texts(more.commit())).toEqual(ORIGINAL);
  });

  test("bytes are written as they are and win over a document read before", () => {
    const edit = new PackageEdit(open());
    edit.xml("xl/styles.xml").root.setAttribute("a", 1);
    edit.setBytes("xl/styles.xml", strToU8("<b/>"));
    expect(strFromU8(edit.bytes("xl/styles.xml"))).toBe("<b/>");
    expect(edit.xml("xl/styles.xml").toString()).toBe("<b/>");
    expect(texts(edit.commit())["xl/styles.xml"]).toBe("<b/>");
  });

  test("a part taken away is gone until it is added again", () => {
    const edit = new PackageEdit(open());
    edit.remove("xl/styles.xml");
    expect(edit.has("xl/styles.xml")).toBe(false);
    expect(edit.names()).not.toContain("xl/styles.xml");
    expect(fileErrorCode(() => edit.xml("xl/styles.xml"))).toBe("damaged");
    edit.add("xl/styles.xml", XmlDocument.make("<again/>"), "type/styles");
    expect(edit.has("xl/styles.xml")).toBe(true);
    expect(texts(edit.commit())["xl/styles.xml"]).toMatch(/<again\/>$/);
  });

  test("what was changed or added before is gone, too, once it is taken away", () => {
    const changed = new PackageEdit(open());
    changed.xml("xl/styles.xml").root.setAttribute("a", 1);
    changed.remove("xl/styles.xml");
    expect(Object.keys(texts(changed.commit()))).not.toContain("xl/styles.xml");
    const parts = open();
    const added = new PackageEdit(parts);
    added.add("xl/more.xml", XmlDocument.make("<more/>"), "type/more");
    added.relationships("xl/more.xml").add("drawing", "xl/drawings/drawing1.xml");
    added.remove("xl/more.xml");
    expect([added.has("xl/more.xml"), added.commit()]).toEqual([false, parts]);
    expect(added.commit()).toBe(parts);
  });

  test("a document that is changed is read as it is by then", () => {
    const edit = new PackageEdit(open());
    edit.xml("xl/styles.xml").root.setAttribute("a", 1);
    expect(strFromU8(edit.bytes("XL/styles.xml"))).toBe('<styleSheet a="1"/>');
    edit.add("xl/more.xml", XmlDocument.make("<more/>"), "type/more");
    expect(edit.names()).toEqual([...open().names(), "xl/more.xml"]);
  });

  test("relationships have ids of their own and other kinds of targets", () => {
    const edit = new PackageEdit(open());
    const list = edit.relationships("xl/workbook.xml");
    const taken = list.all().map(({ id }) => id);
    const outside = list.addExternal("hyperlink", "https://example.org/?a=1&b=2");
    const inside = list.add("http://schemas.example.org/own", "customXml/item1.xml");
    expect(new Set([...taken, outside, inside]).size).toBe(taken.length + 2);
    expect(list.all().slice(-2)).toEqual([
      { id: outside, type: "hyperlink", target: "https://example.org/?a=1&b=2", isExternal: true },
      { id: inside, type: "own", target: "customXml/item1.xml", isExternal: false },
    ]);
    expect(String(list.document)).toContain('Target="../customXml/item1.xml"');
    expect(String(list.document)).toContain('Type="http://schemas.example.org/own"');
  });

  test.each([
    ["a Strict package", "http://purl.oclc.org/ooxml/officeDocument/relationships/"],
    ["any other", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"],
  ])("%s relates its parts by the names it knows", (_what, namespace) => {
    const list = `<Relationships><Relationship/><Relationship Id="a" Type="${namespace}styles" Target="styles.xml"/></Relationships>`;
    const bytes = xlsxPackage({ "xl/_rels/workbook.xml.rels": list });
    const relationships = new PackageEdit(PackageParts.open(bytes, DEFAULT_LIMITS)).relationships("xl/workbook.xml");
    relationships.add("theme", "xl/theme.xml");
    expect(String(relationships.document)).toContain(`Type="${namespace}theme"`);
  });

  test("a relationship that says nothing has an empty id and type", () => {
    const bytes = xlsxPackage({ "xl/_rels/workbook.xml.rels": "<Relationships><Relationship/></Relationships>" });
    const list = new PackageEdit(PackageParts.open(bytes, DEFAULT_LIMITS)).relationships("xl/workbook.xml").all();
    expect(list).toEqual([{ id: "", type: "", target: "xl", isExternal: false }]);
  });

  test("a content type by extension is enough, another one is written down, and changed where it is", () => {
    const edit = new PackageEdit(open());
    const types = edit.contentTypes();
    const byExtension = types.of("xl/other.xml");
    if (byExtension === undefined) throw new Error("no default for xml");
    const before = String(edit.xml("[Content_Types].xml"));
    types.set("xl/other.xml", byExtension);
    expect(String(edit.xml("[Content_Types].xml"))).toBe(before);
    types.set("xl/other.xml", "a/b");
    types.set("xl/Other.xml", "c/d");
    expect(types.of("XL/other.xml")).toBe("c/d");
    expect(String(edit.xml("[Content_Types].xml")).match(/other\.xml/gu)).toHaveLength(1);
    types.remove("xl/OTHER.xml");
    expect(String(edit.xml("[Content_Types].xml"))).toBe(before);
  });

  test("kinds that name no part are passed over", () => {
    const kinds = '<Types><Default ContentType="x"/><Override ContentType="x"/></Types>';
    const edit = new PackageEdit(PackageParts.open(xlsxPackage({ "[Content_Types].xml": kinds }), DEFAULT_LIMITS));
    expect(edit.contentTypes().of("xl/styles.xml")).toBeUndefined();
  });
});

describe("one change after the other", () => {
  const STYLES = "xl/styles.xml";
  const marked = (parts: PackageParts, name: string) => {
    const edit = new PackageEdit(parts);
    edit.xml(STYLES).root.setAttribute(name, "1");
    return edit.commit();
  };
  const stylesOf = (parts: PackageParts) => strFromU8(parts.bytes(STYLES));

  test("going on from an earlier state is going on from what it was", () => {
    const first = marked(open(), "a");
    const second = marked(first, "b");
    expect(stylesOf(marked(first, "c"))).toBe('<styleSheet a="1" c="1"/>');
    expect([stylesOf(first), stylesOf(second)]).toEqual(['<styleSheet a="1"/>', '<styleSheet a="1" b="1"/>']);
    expect(stylesOf(marked(second, "d"))).toBe('<styleSheet a="1" b="1" d="1"/>');
  });

  test("a change that is given up leaves nothing behind", () => {
    const first = marked(open(), "a");
    new PackageEdit(first).xml(STYLES).root.setAttribute("lost", "1");
    expect(stylesOf(marked(first, "b"))).toBe('<styleSheet a="1" b="1"/>');
  });

  test("what is changed after it was committed is not in what others go on from", () => {
    const edit = new PackageEdit(open());
    const { root } = edit.xml(STYLES);
    root.setAttribute("a", "1");
    const first = edit.commit();
    root.setAttribute("late", "1");
    expect(stylesOf(marked(first, "b"))).toBe('<styleSheet a="1" b="1"/>');
    expect(stylesOf(edit.commit())).toBe('<styleSheet a="1" late="1"/>');
  });
});
