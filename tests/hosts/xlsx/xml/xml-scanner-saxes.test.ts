import fc from "fast-check";
import { SaxesParser } from "saxes";
import { WorkbookFileError } from "../../../../src/hosts/xlsx/workbook-file-error";
import type { XmlScanner } from "../../../../src/hosts/xlsx/xml/xml-scanner";
import { scan } from "../../../support/scan";

/** An element: name, attributes, children in order; texts are checked apart. */
type Tree = [name: string, attributes: Record<string, string | undefined>, children: Tree[]];

const ATTRIBUTE_NAMES = ["r", "s", "xml:space", "tên"];

function scannerTree(xml: XmlScanner): Tree {
  const attributes = Object.fromEntries(ATTRIBUTE_NAMES.map((name) => [name, xml.attribute(name)]));
  const tree: Tree = [xml.name, attributes, []];
  xml.eachChild(() => tree[2].push(scannerTree(xml)));
  return tree;
}

function saxesTree(text: string): Tree {
  const parser = new SaxesParser();
  const open: Tree[] = [["", {}, []]];
  parser.on("opentag", ({ name, attributes }) => {
    const known = Object.fromEntries(ATTRIBUTE_NAMES.map((attribute) => [attribute, attributes[attribute]]));
    const tree: Tree = [name.slice(name.indexOf(":") + 1), known, []];
    open.at(-1)?.[2].push(tree);
    open.push(tree);
  });
  parser.on("closetag", () => open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
  const root = open[0]?.[2][0];
  if (!root) throw new Error("no root");
  return root;
}

function saxesText(text: string): string {
  const parser = new SaxesParser();
  let all = "";
  const add = (piece: string) => {
    all += piece;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.write(text).close();
  return all;
}

const name = fc.constantFrom("c", "row", "x:v", "năm", "a-b.c_d");
const characters = fc
  .array(fc.constantFrom("ế", "a", " ", "\n", "\r\n", "\t", ">", "'", "&amp;", "&lt;", "&#10;", "&#x1EBF;", "😀"), {
    maxLength: 6,
  })
  .map((pieces) => pieces.join(""));
const attributes = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...ATTRIBUTE_NAMES), characters), { selector: ([key]) => key, maxLength: 3 })
  .map((list) => list.map(([key, value]) => ` ${key}="${value}"`).join(" \n"));
const aside = fc.constantFrom("", "<!-- <c> & -->", "<?pi <c?>", "<![CDATA[<c> & ]]>");
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(name, attributes, tie("content"), fc.boolean())
    .map(([tag, attrs, content, short]) => (short ? `<${tag}${attrs}/>` : `<${tag}${attrs}>${content}</${tag} >`)),
  content: fc
    .array(fc.oneof({ maxDepth: 4 }, characters, aside, tie("element")), { maxLength: 4 })
    .map((pieces) => pieces.join("")),
}));

test("reads what saxes reads", () => {
  fc.assert(
    fc.property(element, (text) => {
      expect(scannerTree(scan(text))).toEqual(saxesTree(text));
      expect(scan(text).text()).toBe(saxesText(text));
    }),
  );
});

test("reads what saxes still reads after a character is lost or added", () => {
  const edit = fc.tuple(fc.nat(), fc.constantFrom("", "<", ">", "/", '"', "=", " ", "!", "?", "&", "a", "ế"));
  fc.assert(
    fc.property(element, edit, (text, [place, character]) => {
      const at = place % text.length;
      const broken = text.slice(0, at) + character + text.slice(character === "" ? at + 1 : at);
      let expected: Tree;
      try {
        expected = saxesTree(broken);
      } catch {
        return;
      }
      // Laxer than saxes only in what is no data: "--" in a comment, "]]>" in a text.
      const xml = scan(broken);
      expect(scannerTree(xml)).toEqual(expected);
      expect(() => {
        xml.finish();
      }).not.toThrow(WorkbookFileError);
    }),
  );
});
