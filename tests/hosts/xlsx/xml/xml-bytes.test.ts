import { utf8Of } from "../../../../src/hosts/xlsx/xml/xml-bytes";
import { XmlDocument } from "../../../../src/hosts/xlsx/xml/xml-document";
import { XmlElement } from "../../../../src/hosts/xlsx/xml/xml-element";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test("pieces of any size follow each other, and only the first says that they are UTF-8", () => {
  const declaration = "<?xml version='1.0' encoding='UTF-16'?>";
  const pieces = [declaration, "<a>", "ế".repeat(200_000), "x".repeat(300_000), declaration, "</a>"];
  expect(text(utf8Of(pieces))).toBe(pieces.join("").replace("UTF-16", "UTF-8"));
  expect(text(utf8Of([]))).toBe("");
});

const written = () => ({
  startTag: '<b n="1">',
  *pieces() {
    yield '<b n="1"><c/>';
    yield "tiếp</b>";
  },
});

test("an element that is made as it is written is one like any other", () => {
  const document = new XmlDocument("<a><b/><d/></a>");
  const { root } = document;
  const made = new XmlElement(written());
  expect([made.name, made.prefix, document.isChanged]).toEqual(["b", "", false]);
  for (const old of root.elements("b")) root.replace(old, made);
  expect(document.isChanged).toBe(true);
  expect(text(document.toBytes())).toBe('<a><b n="1"><c/>tiếp</b><d/></a>');
  expect(made.attribute("n")).toBe("1");
  expect(made.elements().map(String)).toEqual(["<c/>"]);
  made.setAttribute("n", 2);
  expect(String(document)).toBe('<a><b n="2"><c/>tiếp</b><d/></a>');
});

test("a document changed and changed back says what it said", () => {
  const document = new XmlDocument('<?xml version="1.0"?><a b="1"><c/></a>\n');
  document.root.setAttribute("b", 2);
  expect(document.isChanged).toBe(true);
  document.root.setAttribute("b", 1);
  expect(document.isChanged).toBe(false);
  expect(document.root.elements()).toHaveLength(1);
  document.root.setAttribute("b", 2);
  document.root.setAttribute("b", 1);
  expect(document.isChanged).toBe(false);
  document.root.append("<d/>");
  expect(document.isChanged).toBe(true);
  for (const child of document.root.elements()) document.root.remove(child);
  document.root.setContent();
  expect(String(document)).toBe('<?xml version="1.0"?><a b="1"/>\n');
  expect(document.isChanged).toBe(true);
});
