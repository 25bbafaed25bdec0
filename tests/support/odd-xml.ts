import fc from "fast-check";

/** The first of these, seldom another one: many choices make a cell, and in most of them all has to be plain. */
function mostly(first: string, ...others: [string, ...string[]]): fc.Arbitrary<string> {
  return fc.oneof({ arbitrary: fc.constant(first), weight: 40 }, fc.constantFrom(...others));
}

const joined = (...pieces: fc.Arbitrary<string>[]) => fc.tuple(...pieces).map((all) => all.join(""));
const orNone = (piece: fc.Arbitrary<string>) => fc.oneof(piece, fc.constant(""));
const spaced = (piece: fc.Arbitrary<string>) => joined(piece, mostly("", " ", "\n  ", "\t"));
const listOf = (piece: fc.Arbitrary<string>, most: number) =>
  fc.array(spaced(piece), { maxLength: most }).map((list) => list.join(""));

const column = fc.oneof(fc.constantFrom("A", "B", "C"), mostly("AA", "XFD", "XFE", "ZZZZ", "a", ""));
const address = joined(column, mostly("1", "2", "01", "", "1 ", "10", "1048577"));
const place = fc.oneof(
  fc.constantFrom("0", "1"),
  mostly("2", "3", "-1", "", "01", "1.0", " 1", "00000000001", "12345678901", "&#49;"),
);
const number = fc.oneof(
  fc.constantFrom("2.5", "-3", "1e3", "+1", ".5", "5.", "12345678901234567890"),
  mostly("7", "1e999", "--1", "0x10", "1_0", "1<!-- -->2", "."),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
);
const words = mostly("Họp", "", " a", "a\n", "a\r\nb", "_x0041_", "&lt;", "&nbsp;", "<![CDATA[a]]>", "a<b/>c", "x  y");
const textElement = joined(
  fc.oneof(fc.constant("<t>"), mostly(`<t xml:space="preserve">`, "<t >", "<x:t>", "<t/>", "<r><t>")),
  words,
  mostly("</t>", "</t >", "</x:t>", "", "</t></r>", "</t><rPh><t>x</t></rPh>"),
);
const attribute = (name: string, value: fc.Arbitrary<string>) =>
  joined(mostly(" ", "  ", "\n", ""), fc.constant(name), mostly(`="`, ` = "`, `='`), value, mostly(`"`, "'", ""));
const valueElement = (value: fc.Arbitrary<string>) =>
  joined(mostly("<v>", "<v >", "<x:v>", `<v a="1">`, "<v/>"), value, mostly("</v>", "</v >", "</x:v>", "</c>", ""));
const inlineElement = joined(mostly("<is>", "<x:is>"), textElement, mostly("</is>", "</x:is>", "</is><v>1</v>"));
const odd = fc.constantFrom("", "<f>A1</f><v>3</v>", "<v>1</v><v>2</v>", "<!-- <v>1</v> -->", "<x/>", "text");

/** A cell of a type, with what stands in such. */
const cellOf = (type: fc.Arbitrary<string>, content: fc.Arbitrary<string>) =>
  joined(
    fc.constant("<c"),
    orNone(attribute("r", address)),
    orNone(attribute("s", place)),
    type,
    mostly("", ` cm="1"`, ` r="A1"`, ` x:s="1"`, " "),
    mostly(">", " >", "/>", "/ >"),
    fc.oneof({ arbitrary: content, weight: 15 }, odd),
    mostly("</c>", "</c >", "", "</x:c>"),
  );
const cell = fc.oneof(
  cellOf(orNone(attribute("t", fc.constant("n"))), valueElement(number)),
  cellOf(attribute("t", fc.constant("s")), valueElement(place)),
  cellOf(attribute("t", fc.constant("inlineStr")), inlineElement),
  cellOf(attribute("t", mostly("str", "b", "e", "d", "S", "")), fc.oneof(valueElement(number), inlineElement)),
  fc.constantFrom("<c/>", `<c s="1"/>`, `<c s="1"></c>`, "<!-- c -->", "<x/>", "<x:c><v>7</v></x:c>"),
);

/** The rows of a sheet, with cells as nearly every program writes them and in any other way; some are damaged. */
export const oddSheet = joined(
  mostly(`<sheetData><row r="1">`, "<sheetData><row>", "<sheetData><x:row>", "<sheetData><row/>"),
  listOf(cell, 5),
  mostly("</row></sheetData>", "</row><row><c><v>1</v></c></row></sheetData>"),
);

/** Shared strings of the same sorts. */
export const oddStrings = listOf(
  joined(mostly("<si>", "<si >", "<x:si>", "<si/>"), textElement, mostly("</si>", "<t>b</t></si>")),
  5,
).map((list) => `<sst>${list}</sst>`);
