import fc from "fast-check";
import { XmlDocument } from "../../../../src/hosts/xlsx/xml/xml-document";
import { XmlElement } from "../../../../src/hosts/xlsx/xml/xml-element";
import { fileErrorCode } from "../../../support/file-error";

const ODD = `<x:row  r='3' \n spans="1:3"><!-- <c> --><x:c r="A3" s='1'><x:v>5</x:v></x:c> tail &amp;<![CDATA[<c>]]><?pi <c>?><x:d a="x>y"/><x:c></x:c></x:row>`;

describe("XmlElement", () => {
  test("is written as it was, also after it was looked into", () => {
    const element = new XmlElement(ODD);
    expect(element.name).toBe("row");
    expect(element.prefix).toBe("x:");
    expect(element.attributes()).toEqual([
      ["r", "3"],
      ["spans", "1:3"],
    ]);
    expect(element.elements().map(({ name }) => name)).toEqual(["c", "d", "c"]);
    expect(element.elements("c")[0]?.element("v")?.text()).toBe("5");
    expect(element.element("d")?.attribute("a")).toBe("x>y");
    expect(element.text()).toBe(" tail &<c>");
    expect(String(element)).toBe(ODD);
  });

  test.each(["'", '"'])("an attribute in %s may hold what ends a tag", (quote) => {
    const element = new XmlElement(`<a><b c=${quote}/>x>${quote} d=${quote}1${quote}>in</b><e/></a>`);
    expect(element.elements().map(({ name }) => name)).toEqual(["b", "e"]);
    expect(element.element("b")?.attributes()).toEqual([
      ["c", "/>x>"],
      ["d", "1"],
    ]);
    expect(element.element("b")?.text()).toBe("in");
  });

  test("what is changed deep inside leaves everything around it as it was", () => {
    const element = new XmlElement(ODD);
    element.element("c")?.element("v")?.setText('6 < 7 & "8"\r');
    expect(String(element)).toBe(ODD.replace(">5<", '>6 &lt; 7 &amp; "8"&#13;<'));
  });

  test.each([
    ["<!---->", "<!--<b/>-->"],
    ["<![CDATA[]]>", "<![CDATA[<b/>]]>"],
    ["<?x?>", "<?x <b/>?>"],
  ])("neither %s nor %s holds an element", (empty, full) => {
    const element = new XmlElement(`<a>${empty}<c/>${full}<d/></a>`);
    expect(element.elements().map(String)).toEqual(["<c/>", "<d/>"]);
  });

  test.each([
    ["<a/>", '<a b="1 &quot;&amp;&lt;&#9;"/>'],
    ["<a />", '<a b="1 &quot;&amp;&lt;&#9;"/>'],
    ["<a c='2' ></a>", "<a c='2' b=\"1 &quot;&amp;&lt;&#9;\"/>"],
    ["<a b='0' c='2'>x</a>", "<a b=\"1 &quot;&amp;&lt;&#9;\" c='2'>x</a>"],
    ['<a c="2"\n  b = "0">x</a>', '<a c="2"\n  b = "1 &quot;&amp;&lt;&#9;">x</a>'],
  ])("sets an attribute of %s where it stands", (before, after) => {
    const element = new XmlElement(before);
    element.setAttribute("b", '1 "&<\t');
    expect(String(element)).toBe(after);
    expect(element.attribute("b")).toBe('1 "&<\t');
  });

  test.each([
    ["<a b='0' c='2'/>", "<a c='2'/>"],
    ["<a c='2' b='0'>x</a>", "<a c='2'>x</a>"],
    ["<a ab='2'/>", "<a ab='2'/>"],
    ["<a  />", "<a  />"],
  ])("takes an attribute of %s away", (before, after) => {
    const element = new XmlElement(before);
    element.setAttribute("b", null);
    expect(String(element)).toBe(after);
  });

  test("reads attributes with their references and line breaks as XML does", () => {
    expect(new XmlElement('<a b="&#65;&amp;&quot;\n\tx"/>').attribute("b")).toBe('A&"  x');
    expect(new XmlElement("<a xb='1'/>").attribute("b")).toBeUndefined();
    const numbered = new XmlElement('<x14:a b="1"/>');
    expect([numbered.attribute("b"), numbered.attributes()]).toEqual(["1", [["b", "1"]]]);
  });

  test("children come, go and are replaced where they stand", () => {
    const element = new XmlElement("<p:a> <p:b/> <p:d/> </p:a>");
    const [b, d] = element.elements();
    if (!b || !d) throw new Error("no children");
    element.insertBefore(d, element.make("c", { n: 1 }, "text"));
    element.append(element.make("e"));
    element.remove(b);
    element.replace(d, "<!-- d -->", element.make("d2"));
    expect(String(element)).toBe('<p:a>  <p:c n="1">text</p:c><!-- d --><p:d2/> <p:e/></p:a>');
    expect(() => {
      element.remove(b);
    }).toThrow(RangeError);
  });

  test("puts a child where the schema wants it", () => {
    const order = ["a", "b", "c", "d"];
    const put = (source: string, name: string) => {
      const element = new XmlElement(source);
      element.insertInOrder(element.make(name), order);
      return String(element);
    };
    expect(put("<r><a/><c/></r>", "b")).toBe("<r><a/><b/><c/></r>");
    expect(put("<r><a/><x/><c/></r>", "d")).toBe("<r><a/><x/><c/><d/></r>");
    expect(put("<r/>", "a")).toBe("<r><a/></r>");
    expect(put("<r><b/><b/><c/></r>", "b")).toBe("<r><b/><b/><b/><c/></r>");
  });

  test("an emptied element closes itself; a clone is another one", () => {
    const element = new XmlElement("<a>x<b/></a>");
    const copy = element.clone();
    element.setContent();
    expect(String(element)).toBe("<a/>");
    expect(String(copy)).toBe("<a>x<b/></a>");
  });

  test.each([
    "<a",
    "<a><b></a",
    "<a><!-- </a>",
    '<a b="1></a>',
    "<a><![CDATA[</a>",
    "<a><?x </a>",
    "<a><!--></a>",
    "<a><?></a>",
  ])("%s is cut short", (source) => {
    expect(fileErrorCode(() => new XmlDocument(source))).toBe("damaged");
  });

  test.each(["&unknown;", "&#0;", "& b"])("the reference %s is unknown", (text) => {
    expect(fileErrorCode(() => new XmlElement(`<a>${text}</a>`).text())).toBe("damaged");
    expect(fileErrorCode(() => new XmlElement(`<a b="${text}"/>`).attribute("b"))).toBe("damaged");
  });

  test("any text comes back as it was written, but for what XML cannot hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const element = new XmlElement("<a/>");
        element.setText(text);
        element.setAttribute("b", text);
        const again = new XmlElement(String(element));
        const kept = Array.from(text)
          .filter((one) => /[\t\n\r\u0020-\uD7FF\uE000-\uFFFD]|[\u{10000}-\u{10FFFF}]/u.test(one))
          .join("");
        expect(again.text()).toBe(kept);
        expect(again.attribute("b")).toBe(kept);
      }),
    );
  });
});

describe("XmlDocument", () => {
  test("keeps what stands before and behind the root", () => {
    const text = "\uFEFF<?xml version='1.0'?>\n<!-- <root> --><?x?>\n<root a='1'><b/></root>\n<!-- end -->\n";
    const document = new XmlDocument(text);
    expect(String(document)).toBe(text);
    document.root.setAttribute("a", 2);
    expect(String(document)).toBe(text.replace("'1'><b", '"2"><b'));
  });

  test("is written in UTF-8, and says so", () => {
    const text = '<?xml version="1.0" encoding="UTF-16" standalone="yes"?><a>ế</a>';
    const bytes = Uint8Array.from([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (one) => one.charCodeAt(0)).buffer),
    ]);
    const document = XmlDocument.read(bytes, "x.xml");
    expect(new TextDecoder().decode(document.toBytes())).toBe(text.replace("UTF-16", "UTF-8"));
  });

  test.each([
    ["", "damaged"],
    ["text", "damaged"],
    ["<!-- only -->", "damaged"],
    ["<!DOCTYPE a><a/>", "unsafe"],
    [`${"<a>".repeat(256)}<a/>${"</a>".repeat(256)}`, "none"],
    [`${"<a>".repeat(257)}${"</a>".repeat(257)}`, "unsafe"],
    ["<a b='>'/>", "none"],
    ["<a><!DOCTYPE a></a>", "unsafe"],
  ])("%j is none", (text, code) => {
    expect(fileErrorCode(() => String(new XmlDocument(text).root.elements()))).toBe(code);
  });

  test("bytes that are no text are damaged", () => {
    expect(fileErrorCode(() => XmlDocument.read(Uint8Array.from([0x3c, 0xff]), "x.xml"))).toBe("damaged");
  });
});
