import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Damaged and hostile packages made from sound ones; the same seed makes the same bytes. */

/** Whole numbers from 0 below `limit`. */
export type Random = (limit: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

export interface MutatedPackage {
  readonly bytes: Uint8Array;
  /** What was done to it. */
  readonly what: string;
}

type Parts = Record<string, Uint8Array>;

export function mutatedPackage(sound: Uint8Array, random: Random): MutatedPackage {
  if (random(8) === 0) {
    const [what, damage] = pick(random, ARCHIVE);
    return { bytes: damage(sound.slice(), random), what };
  }
  const parts = unzipSync(sound);
  const done: string[] = [];
  for (let left = 1 + random(2); left > 0; left--) {
    const [what, mutate] = random(4) === 0 ? pick(random, WHOLE_PARTS) : pick(random, XML);
    const name = pick(
      random,
      Object.keys(parts).filter((one) => what in WHOLE || /\.(?:xml|rels|vml)$/u.test(one)),
    );
    mutate(parts, name, random);
    done.push(`${what} in ${name}`);
  }
  return { bytes: zipSync(parts, { level: 1 }), what: done.join("; ") };
}

export function pick<T>(random: Random, list: readonly T[]): T {
  return list[random(list.length)] as T;
}

const ARCHIVE: readonly (readonly [string, (bytes: Uint8Array, random: Random) => Uint8Array])[] = [
  ["cut short", (bytes, random) => bytes.slice(0, random(bytes.length))],
  [
    "a bit flipped",
    (bytes, random) => {
      const at = random(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
      return bytes;
    },
  ],
  ["zeros", (bytes, random) => bytes.fill(0, random(bytes.length)).slice()],
  [
    "the name of an entry changed",
    (bytes, random) => {
      const text = Array.from(strFromU8(bytes, true).matchAll(/xl\/(?:workbook|styles|worksheets\/sheet1)\.xml/gu));
      const at = pick(random, text).index;
      bytes[at + 3] = 0x41 + random(26);
      return bytes;
    },
  ],
];

type Mutation = (parts: Parts, name: string, random: Random) => void;

const WHOLE: Readonly<Record<string, Mutation>> = {
  "part gone": (parts, name) => {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- parts by name
    delete parts[name];
  },
  "part empty": (parts, name) => {
    parts[name] = new Uint8Array();
  },
  "part twice, in other letters": (parts, name) => {
    parts[name.toUpperCase()] = parts[name] ?? new Uint8Array();
  },
  "part under another name": (parts, name) => {
    parts[`${name}1`] = parts[name] ?? new Uint8Array();
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- parts by name
    delete parts[name];
  },
  "parts swapped": (parts, name, random) => {
    const other = pick(random, Object.keys(parts));
    [parts[name], parts[other]] = [parts[other] ?? new Uint8Array(), parts[name] ?? new Uint8Array()];
  },
  "bytes for a part": (parts, name, random) => {
    parts[name] = Uint8Array.from({ length: random(200) }, () => random(256));
  },
};
const WHOLE_PARTS = Object.entries(WHOLE);

const TAG = /<[^\s<>/!?][^<>]*>/gu;
const VALUE = /[\w:]+=("[^"]*"|'[^']*')/gu;
const DEPTHS = [200, 300, 20_000];
const PIECES = [
  ...["", "<", ">", "/>", "&", "&nbsp;", "&a;", "&#0;", "&#x110000;", "&#99999999999999999999;", '"', "'", "\0", "]]>"],
  ...["<!--", "-->", "<![CDATA[", "<?xml", "</row>", "</c>", "<c>", "<row>", "<f>", "</f>", "<v>1e999</v>", "\uFFFF"],
  ...['<row r="0"/>', '<row r="1048577"/>', '<c r="A0"/>', '<c r="XFE1"/>', '<c r="A1" s="99999"/>', "<is><t/></is>"],
  ...['<f t="shared" si="0">', '<f t="shared" si="0" ref="A1:A1">A1</f>', '<f t="array" ref="">1</f>', "<cols/>"],
];
const VALUES = [
  ...["", "0", "-1", "1.5", "1e99", "NaN", "99999999999", "4294967295", "2147483648", "16385", "true", "x", "&a;", " "],
  ...["A0", "A1:", "A1:A1:A1", "XFE1048577", "ZZZZ1", "$A$1", "A1:XFD1048576", "1:1", "A:A", "#REF!", "A1 A1", "rId1"],
  ...["rId999", "../..", "/", "../../../../x.xml", "xl/workbook.xml", "/xl/worksheets/sheet1.xml", "External", "array"],
  ...["shared", "dataTable", "s", "inlineStr", "{0}", "_x0000_", "ế".repeat(300), "'", "\\", "toString", "__proto__"],
];

const XML: readonly (readonly [string, Mutation])[] = [
  ["text cut short", edit((text, random) => text.slice(0, random(text.length)))],
  [
    "a piece put in",
    edit((text, random) => {
      const at = random(text.length);
      return text.slice(0, at) + pick(random, PIECES) + text.slice(at + random(3));
    }),
  ],
  ["a piece between tags", edit((text, random) => atTag(text, random, (tag) => tag + pick(random, PIECES)))],
  ["a value", edit((text, random) => valueAs(text, random, pick(random, VALUES)))],
  ["a value", edit((text, random) => valueAs(text, random, pick(random, VALUES)))],
  ["a value of elsewhere", edit((text, random) => valueAs(text, random, anyValue(text, random)))],
  ["an attribute gone", edit((text, random) => atMatch(text, random, VALUE, () => ""))],
  ["an attribute twice", edit((text, random) => atMatch(text, random, VALUE, (one) => `${one} ${one}`))],
  ["a tag gone", edit((text, random) => atTag(text, random, () => ""))],
  ["a tag twice", edit((text, random) => atTag(text, random, (tag) => tag + tag))],
  ["an element gone", edit((text, random) => atElement(text, random, () => ""))],
  ["an element twice", edit((text, random) => atElement(text, random, (one) => one + one))],
  ["an element emptied", edit((text, random) => atElement(text, random, (one) => one.replace(/>.*</su, "><")))],
  ["another name", edit((text, random) => atTag(text, random, (tag) => tag.replace(/[\w:]+/u, "x")))],
  [
    "deep nesting",
    edit((text, random) => {
      const depth = pick(random, DEPTHS);
      return atTag(text, random, (tag) => `${tag}${"<g>".repeat(depth)}${"</g>".repeat(depth)}`);
    }),
  ],
  ["a document type", edit((text) => text.replace(/(<\?xml[^>]*>)?/u, `$1<!DOCTYPE x [${LAUGHS}]>`))],
  ["another encoding", edit((text) => text.replace(/encoding="[^"]*"/u, 'encoding="utf-16"'))],
  ["single quotes", edit((text, random) => atTag(text, random, (tag) => tag.replaceAll('"', "'")))],
];

const LAUGHS = `<!ENTITY a "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at} "${`&a${at - 1};`.repeat(9)}">`).join("")}`;

function edit(change: (text: string, random: Random) => string): Mutation {
  return (parts, name, random) => {
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array()), random));
  };
}

function atMatch(text: string, random: Random, pattern: RegExp, change: (one: string) => string): string {
  const matches = [...text.matchAll(pattern)];
  const one = matches[random(matches.length)];
  return one ? text.slice(0, one.index) + change(one[0]) + text.slice(one.index + one[0].length) : text;
}

function atTag(text: string, random: Random, change: (tag: string) => string): string {
  return atMatch(text, random, TAG, change);
}

function atElement(text: string, random: Random, change: (element: string) => string): string {
  return atMatch(text, random, /<([\w:]+)(?:\s[^<>]*)?(?:\/>|>[^<]*<\/\1>)/gu, change);
}

function anyValue(text: string, random: Random): string {
  return pick(random, [...text.matchAll(VALUE), ["", '""']])[1]?.slice(1, -1) ?? "";
}

function valueAs(text: string, random: Random, value: string): string {
  return atMatch(text, random, VALUE, (one) => `${one.slice(0, one.indexOf("=") + 1)}"${value}"`);
}
