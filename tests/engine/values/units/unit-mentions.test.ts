import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { cleanText } from "../../../../src/engine/text/normalize";
import { parseUnitList } from "../../../../src/engine/values/units/parse-unit-list";
import { unitKey } from "../../../../src/engine/values/units/unit-key";
import { UnitPairs } from "../../../../src/engine/values/units/unit-pairs";
import { names, officeDirectory, parse } from "./office-units";

describe("parseUnitList: mentions", () => {
  test("know their entry, by name, short name and alias", () => {
    const { mentions } = parse("VP; P.TCCB; KHTC; Phòng Nhân sự; Tổ đánh giá");
    expect(mentions.map(({ entry }) => entry?.name ?? null)).toEqual([
      "Văn phòng Sở",
      "Phòng Tổ chức cán bộ",
      "Phòng Kế hoạch - Tài chính",
      "Phòng Tổ chức cán bộ",
      null,
    ]);
  });

  test("have one key for all names of an entry, and the name's own where it is unknown", () => {
    const [one, alias, short, unknown] = parse("Phòng Tổ chức cán bộ; Phòng Nhân sự; TCCB; Tổ đánh giá").mentions;
    expect(alias?.key).toBe(one?.key);
    expect(short?.key).toBe(one?.key);
    expect(unknown?.key).toBe(unitKey("Tổ đánh giá"));
  });

  test("a collective keeps its key beside its entry", () => {
    const [all, heads] = parse("Các phòng thuộc Sở; Trưởng các phòng thuộc Sở").mentions;
    expect(heads?.entry?.name).toBe("Các phòng thuộc Sở");
    expect(heads?.key).not.toBe(all?.key);
    expect([all?.collective, heads?.collective]).toEqual([true, true]);
  });

  test("a collective is told by grammar or by the directory", () => {
    expect(parse("Khối phòng; đơn vị liên quan; Văn phòng").mentions.map(({ collective }) => collective)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("of an open entry take its kind and years but their own name", () => {
    const [mention, other] = parse("UBND huyện Bình Minh; UBND huyện Hòa Bình").mentions;
    expect(mention?.entry).toEqual({
      name: "UBND huyện Bình Minh",
      shortName: "UBND huyện Bình Minh",
      aliases: [],
      kind: "external",
      until: "2025-06-30",
    });
    expect(mention?.key).not.toBe(other?.key);
  });

  test.each([
    ["  - Phòng TCCB ;\n Văn phòng (một cửa).", ["Phòng TCCB", "Văn phòng"]],
    ["Sở Giáo dục\nvà Đào tạo; VP", ["Sở Giáo dục\nvà Đào tạo", "VP"]],
    ["Trung tâm (mới) Tin học, VP", ["Trung tâm (mới) Tin học", "VP"]],
    ["\u200BPhòng\r\nTCCB\u200B; VP", ["Phòng\r\nTCCB", "VP"]],
    ["İ Phòng TCCB; VP", ["Phòng TCCB", "VP"]],
  ])("stand in the text as typed: %j", (raw, spans) => {
    const at = (text: string) => parse(text).mentions.map(({ span }) => text.slice(...span));
    expect(at(raw)).toEqual(spans);
    expect(at(raw.normalize("NFD"))).toEqual(spans.map((span) => span.normalize("NFD")));
  });

  test("stray separators are told of the text as typed", () => {
    expect(parse("Văn phòng;").stray).toEqual({ fixed: "Văn phòng" });
    expect(parse("Văn phòng; Phòng TCCB").stray).toBeNull();
  });
});

describe("parseUnitList: decisions", () => {
  test("a confirmed pair is one unit", () => {
    const pairs = new UnitPairs([{ a: "Phòng TCCB", b: "Bộ phận Nhân sự", same: true }]);
    const [mention] = parseUnitList("bộ phận nhân sự", officeDirectory, pairs).mentions;
    expect(mention).toMatchObject({ text: "bộ phận nhân sự", key: unitKey("Phòng TCCB") });
    expect(mention?.entry?.name).toBe("Phòng Tổ chức cán bộ");
  });

  test("a unit has the directory's name, else the one it was merged into, else its own", () => {
    const pairs = new UnitPairs([{ a: "Tổ giúp việc", b: "Tổ thư ký", same: true }]);
    const { mentions } = parseUnitList("Phòng TCCB; Tổ thư ký; Tổ kiểm phiếu", officeDirectory, pairs);
    expect(mentions.map(({ name }) => name)).toEqual(["Phòng Tổ chức cán bộ", "Tổ giúp việc", "Tổ kiểm phiếu"]);
  });

  test("a name kept apart is the entry that is named just so", () => {
    const pairs = new UnitPairs([{ a: "Văn phòng", b: "Văn phòng Sở", same: false }]);
    const [mention] = parseUnitList("VĂN PHÒNG  Sở", officeDirectory, pairs).mentions;
    expect(mention).toMatchObject({ text: "VĂN PHÒNG Sở", name: "Văn phòng Sở", entry: { name: "Văn phòng Sở" } });
  });

  test("a rejected pair is two", () => {
    const pairs = new UnitPairs([{ a: "Văn phòng Sở", b: "Văn phòng", same: false }]);
    const [kept, apart] = parseUnitList("Văn phòng Sở; Văn phòng", officeDirectory, pairs).mentions;
    expect(kept?.entry?.name).toBe("Văn phòng Sở");
    expect(apart).toMatchObject({ name: "Văn phòng", entry: null, collective: false });
    expect(apart?.key).not.toBe(kept?.key);
  });
});

describe("parseUnitList: properties", () => {
  const fragments = fc.constantFrom(
    ..."Phòng TCCB|Văn phòng|các|đơn vị|;|,|.|và|\n|- |(|)|chủ trì|phối hợp|với|:|Đ/c An|UBND|xã|TT.|İ|\u0301|0912345678|Sở|liên quan|1.|&|/".split(
      "|",
    ),
  );
  const cells = fc.oneof(
    fc.array(fragments, { maxLength: 14 }).map((parts) => parts.join(" ")),
    fc.string({ unit: "binary" }),
  );

  test("never throws; spans are in order and inside the text", () => {
    fc.assert(
      fc.property(cells, (text) => {
        let last = 0;
        for (const { span } of parse(text).mentions) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          last = span[1];
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test("names joined with semicolons are read back", () => {
    const units = fc.constantFrom(
      "Văn phòng Sở",
      "P.TCCB",
      "các đơn vị trực thuộc",
      "Phòng Chính trị, tư tưởng",
      "UBND các xã, phường",
      "PSU",
    );
    fc.assert(
      fc.property(fc.array(units), fc.constantFrom("; ", ";\n", ";"), (list, separator) => {
        expect(names(list.join(separator))).toEqual(list);
      }),
    );
  });
});

const sharedNames = join(__dirname, "../../../../../shared/data/unit-names.tsv");
(existsSync(sharedNames) ? describe : describe.skip)("names met in real plans", () => {
  const rows = existsSync(sharedNames) ? readFileSync(sharedNames, "utf8").split("\n").slice(1) : [];
  const cells = rows.map((row) => (row.split("\t")[1] ?? "").replaceAll("⏎", "\n")).filter((cell) => cell !== "");

  test("all but titles of persons name a unit, and every mention is found where it says", () => {
    for (const cell of cells) {
      const { mentions } = parse(cell);
      expect([cell, mentions.length > 0]).toEqual([cell, !/^P?GĐ Sở$/.test(cell)]);
      for (const { text, span } of mentions) {
        const typed = cleanText(cell.slice(...span));
        if (!typed.includes("(")) expect(typed).toBe(text);
      }
    }
  });
});
