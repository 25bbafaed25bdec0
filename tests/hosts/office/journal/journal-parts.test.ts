import fc from "fast-check";
import { journalIn, journalXml, parseJournalXml } from "../../../../src/hosts/office/journal/journal-parts";
import { parsePartXml, partXml } from "../../../../src/hosts/office/part-xml";
import { namespaceOf } from "../../../support/excel-host/model/custom-xml-part";

const place = { run: 3, piece: 0, changes: 2 };

test("whatever stands in a cell comes back from the journal, and the part is XML of our namespace", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), (text, label) => {
      const undo = [
        {
          type: "setCell",
          sheet: "A",
          cell: { row: 0, column: 0 },
          before: { kind: "text", text },
          after: { kind: "empty" },
        },
      ] as const;
      const xml = journalXml(place, { label, undo });
      expect(namespaceOf(xml)).toMatch(/^urn:soat-phu-luc:journal:2:3:0:2:\d+$/u);
      expect(xml).not.toMatch(/[\uFFFE\uFFFF\0-\x08]/u);
      expect(parseJournalXml(xml)).toEqual({ label, undo });
    }),
  );
});

test("the journal is read in the order it was written, whatever order its parts come in, and holds no others", () => {
  const ours = "urn:soat-phu-luc:journal:2";
  const spaces = ["10:0:1:9", "2:1:0:9", "2:0:4:7", "2:-1:1:9", "2:0:4", "2", ""].map((place) => `${ours}:${place}`);
  const others = [ours, `${ours}0:1:0:1:1`, "urn:of-others:journal:2:3:0:1:1"];
  const items = [...others, ...spaces].map((namespaceUri) => ({ namespaceUri }));
  const read = journalIn({ items } as unknown as Excel.CustomXmlPartCollection);
  expect(read.map(({ run, piece, changes, size }) => [run, piece, changes, size])).toEqual([
    [2, -1, 1, 9],
    [2, 0, 4, 7],
    [2, 1, 0, 9],
    [10, 0, 1, 9],
  ]);
});

test("Excel may write the part in its own way", () => {
  const xml = `<?xml version="1.0"?>\r\n<journal xmlns="urn:x">{"label":"a &lt;b&gt; &amp; &apos;c&apos;","styles":[],"undo":[]}</journal>\r\n`;
  expect(parseJournalXml(xml.replace(/"label"/u, "&quot;label&quot;"))).toEqual({ label: "a <b> & 'c'", undo: [] });
});

test("what XML cannot hold, not even as a reference, stands there as JSON writes it", () => {
  const xml = partXml("a", "urn:x", "<\uFFFE&\uFFFF>");
  expect(xml).toBe('<a xmlns="urn:x">&#34;&#60;\\ufffe&#38;\\uffff&#62;&#34;</a>');
  expect(parsePartXml(xml)).toBe("<\uFFFE&\uFFFF>");
});
