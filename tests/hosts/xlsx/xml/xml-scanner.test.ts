import { ReadBudget } from "../../../../src/hosts/xlsx/read-budget";
import type { XmlScanner } from "../../../../src/hosts/xlsx/xml/xml-scanner";
import { caughtFileError, fileErrorCode } from "../../../support/file-error";
import { scan } from "../../../support/scan";

/** Names of the children of the root, read with `visit`. */
function childNames(text: string, visit: (xml: XmlScanner) => void = () => undefined): string[] {
  const xml = scan(text);
  const names: string[] = [];
  xml.eachChild((name) => {
    names.push(name);
    visit(xml);
  });
  xml.finish();
  return names;
}

function textOf(content: string): string {
  const xml = scan(`<t>${content}</t>`);
  const text = xml.text();
  xml.finish();
  return text;
}

function attributeOf(tag: string, name: string): string | undefined {
  return scan(tag).attribute(name);
}

describe("the root", () => {
  test.each([
    ["<a/>", "a"],
    ["<a></a>", "a"],
    ["<x:workbook xmlns:x='urn:x'/>", "workbook"],
    ["<năm-học.1_b/>", "năm-học.1_b"],
    [`<?xml version="1.0"?>\n<!-- < & > -->\n<?mso-application progid="Excel"?><a/>`, "a"],
  ])("%j", (text, name) => {
    expect(scan(text).name).toBe(name);
  });
});

describe("children", () => {
  test("are visited in order, with whatever prefix", () => {
    expect(childNames("<a> <b/> <x:c></x:c> chữ <d>1</d></a>")).toEqual(["b", "c", "d"]);
  });

  test("of children are skipped where nobody reads them", () => {
    expect(childNames("<a><b><c><b/></c></b><d/></a>")).toEqual(["b", "d"]);
  });

  test("may be read, in part or to the end", () => {
    const texts: string[] = [];
    const names = childNames("<a><b><c>1</c><c>2</c></b><b>3</b></a>", (xml) => {
      xml.eachChild(() => texts.push(xml.text()));
    });
    expect(names).toEqual(["b", "b"]);
    expect(texts).toEqual(["1", "2"]);
  });

  test("an empty element has none, nor a text", () => {
    expect(childNames("<a/>")).toEqual([]);
    expect(
      childNames("<a><b/><c/></a>", (xml) => {
        xml.eachChild(() => {
          throw new Error("no child expected");
        });
      }),
    ).toEqual(["b", "c"]);
    expect(textOf("")).toBe("");
    expect(scan("<t/>").text()).toBe("");
  });

  test("an empty element takes none that is read plainly from behind it", () => {
    const plain = (text: string, at: number) => (text.startsWith("<c/>", at) ? at + 4 : -1);
    const names = childNames("<a><b/><c/></a>", (xml) => {
      xml.eachChild(() => undefined, plain);
    });
    expect(names).toEqual(["b", "c"]);
  });

  test("comments and instructions among them are no elements", () => {
    expect(childNames("<a><!----><e/><!-- <b/> --><?c <d/> ?><![CDATA[]]><g/><![CDATA[<f/>]]></a>")).toEqual([
      "e",
      "g",
    ]);
  });
});

describe("text", () => {
  test.each([
    ["Kế hoạch", "Kế hoạch"],
    ["  a \n b ", "  a \n b "],
    ["a &lt; b &#7871;", "a < b ế"],
    ["<![CDATA[<a> & b]]>", "<a> & b"],
    ["1<![CDATA[2]]>3<!-- x -->4<?y z?>5", "12345"],
    ["a<b>c<d/></b>e", "ace"],
    ["a\r\nb\rc", "a\nb\nc"],
    ["<![CDATA[a\r\nb]]>", "a\nb"],
    ["a&#13;&#10;b", "a\r\nb"],
    ["a > b ' \"", "a > b ' \""],
  ])("%j → %j", (content, text) => {
    expect(textOf(content)).toBe(text);
  });

  test("leaves the scanner behind the element", () => {
    const seen: string[] = [];
    childNames("<a><b>1</b><c>2</c></a>", (xml) => {
      seen.push(xml.name + xml.text());
    });
    expect(seen).toEqual(["b1", "c2"]);
  });
});

describe("attributes", () => {
  test.each([
    [`<a r="B5" s="1"/>`, "s", "1"],
    [`<a r='B5'/>`, "r", "B5"],
    [`<a\n r = "B5"\t/>`, "r", "B5"],
    [`<a r=""/>`, "r", ""],
    [`<a r="it's > that"/>`, "r", "it's > that"],
    [`<a r='"/>'/>`, "r", `"/>`],
    [`<a r="1 &amp; 2&#10;3"/>`, "r", "1 & 2\n3"],
    [`<a r="1\n2\t3\r\n4"/>`, "r", "1 2 3 4"],
    [`<a xml:space="preserve"/>`, "xml:space", "preserve"],
    [`<a rr="1" ar="2" r="3"/>`, "r", "3"],
    [`<a x:r="1"/>`, "r", undefined],
    [`<a/>`, "r", undefined],
  ])("%j, %s → %j", (tag, name, value) => {
    expect(attributeOf(tag, name)).toBe(value);
  });

  test("of one element are not those of the one before", () => {
    const values: (string | undefined)[] = [];
    childNames(`<a><b x="1" y="&amp;"/><b z="2"/></a>`, (xml) => {
      values.push(xml.attribute("x"), xml.attribute("y"), xml.attribute("z"));
    });
    expect(values).toEqual(["1", "&", undefined, undefined, undefined, "2"]);
  });

  test("of another namespace are found under any prefix", () => {
    expect(scan(`<a id="1" xml:ids="2" rel:id="3&amp;"/>`).prefixedAttribute("id")).toBe("3&");
    expect(scan(`<a id="1" gridid="2"/>`).prefixedAttribute("id")).toBeUndefined();
  });

  test("of another namespace are not those of the element before either", () => {
    const values: (string | undefined)[] = [];
    childNames(`<a><b r:id="1"/><b/></a>`, (xml) => values.push(xml.prefixedAttribute("id")));
    expect(values).toEqual(["1", undefined]);
  });

  test("given twice are refused when asked for", () => {
    expect(fileErrorCode(() => attributeOf(`<a r="1" s="2" r="3"/>`, "r"))).toBe("damaged");
    expect(attributeOf(`<a r="1" s="2" r="3"/>`, "s")).toBe("2");
  });
});

describe("a malformed document is damaged", () => {
  test.each([
    ["nothing", ""],
    ["text only", "chữ"],
    ["text before the root", "x<a/>"],
    ["text after the root", "<a/>x"],
    ["text between root and comment", "<a/>x<!-- -->"],
    ["a second root", "<a/><b/>"],
    ["a root after the root closed", "<a></a></a>"],
    ["an end tag only", "</a>"],
    ["an end tag of another name", "<a><b></c></a>"],
    ["an end tag that goes on", "<a></ab>"],
    ["an end tag with an attribute", `<a></a b="1">`],
    ["no end tag", "<a><b></b>"],
    ["a cut start tag", "<a"],
    ["a cut end tag", "<a></a"],
    ["a cut attribute name", "<a b"],
    ["a cut attribute", "<a b="],
    ["a cut attribute value", `<a b="c`],
    ["an attribute without value", "<a b/>"],
    ["an attribute without quotes", "<a b=c/>"],
    ["an attribute in curly quotes", "<a b=“c”/>"],
    ["attributes without a blank between them", `<a b="1"c="2"/>`],
    ["< in an attribute", `<a b="<"/>`],
    ["a name that begins with a digit", "<1/>"],
    ["a name that begins with a dash", "<-a/>"],
    ["no name", "< a/>"],
    ["an attribute that begins with a dot", `<a .b="1"/>`],
    ["a character that no name may have", "<a$/>"],
    ["a slash inside a tag", "<a / >"],
    ["an open comment", "<a><!-- </a>"],
    ["a comment end that is its start", "<a><!--></a>"],
    ["an instruction end that is its start", "<a><?></a>"],
    ["an open CDATA section", "<a><![CDATA[ </a>"],
    ["an open instruction", "<a><?x </a>"],
    ["another declaration", "<a><!ELEMENT b></a>"],
  ])("%s", (_name, text) => {
    expect(fileErrorCode(() => childNames(text))).toBe("damaged");
  });

  test.each([
    ["an unknown reference", "&nbsp;"],
    ["a bare ampersand", "a & b"],
    ["an impossible character", "&#0;"],
  ])("%s in a text or attribute that is read", (_name, content) => {
    expect(fileErrorCode(() => textOf(content))).toBe("damaged");
    expect(fileErrorCode(() => attributeOf(`<a b="${content}"/>`, "b"))).toBe("damaged");
  });

  test("even where nobody reads on", () => {
    expect(
      fileErrorCode(() => {
        scan("<a><b></a>").finish();
      }),
    ).toBe("damaged");
  });

  test("the error names the part and the place", () => {
    expect(caughtFileError(() => childNames("<a></b>"))?.detail).toMatch(/^test\.xml: .*3/);
  });
});

describe("a document made to harm is refused", () => {
  test("one that declares entities", () => {
    const bomb = `<!DOCTYPE a [<!ENTITY b "cccccccccc">]><a>&b;</a>`;
    expect(fileErrorCode(() => childNames(bomb))).toBe("unsafe");
    expect(fileErrorCode(() => childNames(`<?xml version="1.0"?>${bomb}`))).toBe("unsafe");
  });

  test("one that nests without end", () => {
    const nested = (depth: number) => "<a>".repeat(depth) + "</a>".repeat(depth);
    expect(fileErrorCode(() => childNames(nested(256)))).toBe("none");
    expect(fileErrorCode(() => childNames(nested(257)))).toBe("unsafe");
  });

  test("one with more elements than the budget", () => {
    const read = (items: number) => {
      scan("<a><b/><b>1</b></a>", new ReadBudget(items)).finish();
    };
    expect(
      fileErrorCode(() => {
        read(3);
      }),
    ).toBe("none");
    expect(
      fileErrorCode(() => {
        read(2);
      }),
    ).toBe("tooLarge");
  });
});
