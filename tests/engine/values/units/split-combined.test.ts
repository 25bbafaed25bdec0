import fc from "fast-check";
import { splitCombined } from "../../../../src/engine/values/units/split-combined";

const CELLS: readonly (readonly [text: string, lead: string, coordinating: string])[] = [
  // Labels
  ["Chủ trì: Văn phòng Sở\nPhối hợp: các phòng", "Văn phòng Sở", "các phòng"],
  ["Chủ trì: Văn phòng Sở; phối hợp: các phòng", "Văn phòng Sở", "các phòng"],
  ["Chủ trì : Văn phòng, Phối hợp : các phòng", "Văn phòng", "các phòng"],
  ["Chủ trì: Văn phòng Sở / Phối hợp: các phòng", "Văn phòng Sở", "các phòng"],
  ["Phối hợp: các phòng; Chủ trì: Văn phòng", "Văn phòng", "các phòng"],
  ["Chủ trì là Văn phòng; phối hợp là các phòng", "Văn phòng", "các phòng"],
  ["Chủ trì gồm: VP, TCCB; phối hợp gồm các phòng", "VP, TCCB", "các phòng"],
  ["Chủ trì = VP; Phối hợp = các phòng", "VP", "các phòng"],
  ["Đơn vị chủ trì: VP\nĐơn vị phối hợp: Phòng KHTC", "VP", "Phòng KHTC"],
  ["Cơ quan, đơn vị chủ trì: VP\nBộ phận phối hợp: KHTC", "VP", "KHTC"],
  ["Chủ trì thực hiện: VP; Phối hợp thực hiện: KHTC", "VP", "KHTC"],
  ["Chủ trì chính: VP; Phối hợp: KHTC", "VP", "KHTC"],
  ["Cơ quan chủ trì: VP; Cơ quan phối hợp: KHTC", "VP", "KHTC"],
  ["VP; Cơ quan phối hợp: KHTC", "VP", "KHTC"],
  ["VP; Phòng, đơn vị phối hợp: KHTC", "VP", "KHTC"],
  ["CT: VP; PH: các phòng", "VP", "các phòng"],
  ["- Chủ trì: VP\n- Phối hợp: các phòng", "VP", "các phòng"],
  ["Chủ trì:\n- VP\n- PSU\nPhối hợp:\n- Các phòng", "- VP\n- PSU", "- Các phòng"],
  ["Chủ trì - Văn phòng; phối hợp - các phòng", "Văn phòng", "các phòng"],
  ["Chủ trì Văn phòng; phối hợp các phòng", "Văn phòng", "các phòng"],
  ["Chủ trì: Phòng A; Phối hợp: Phòng B; Chủ trì: Phòng C", "Phòng A; Phòng C", "Phòng B"],
  ["Chủ trì: VP", "VP", ""],
  ["Phối hợp: VP", "", "VP"],
  ["Văn phòng\nPhối hợp: các phòng", "Văn phòng", "các phòng"],
  ["Các phòng; chủ trì: Văn phòng", "Văn phòng", "Các phòng"],
  ["Chủ trì: Phòng A; Phòng B phối hợp", "Phòng A", "Phòng B"],
  ["Chủ trì: Phòng A phối hợp", "Phòng A", ""],
  // Words behind the names
  ["Phòng A chủ trì, phối hợp với Phòng B, các phòng", "Phòng A", "Phòng B, các phòng"],
  ["Phòng A chủ trì phối hợp cùng Phòng B", "Phòng A", "Phòng B"],
  ["Phòng A chủ trì cùng các sở", "Phòng A", "các sở"],
  ["Phòng A chủ trì với các sở", "Phòng A", "các sở"],
  ["Phòng A phối hợp thực hiện", "", "Phòng A"],
  ["Phòng A chủ trì cùng với các sở", "Phòng A", "các sở"],
  ["Phòng A, Phòng B chủ trì", "Phòng A, Phòng B", ""],
  ["Phòng A chủ trì; Phòng B phối hợp", "Phòng A", "Phòng B"],
  ["Phòng A chủ trì, Phòng B phối hợp", "Phòng A", "Phòng B"],
  ["Phòng A chủ trì tham mưu Đề án, Kế hoạch; Phòng B, Phòng C phối hợp", "Phòng A", "Phòng B, Phòng C"],
  ["Phòng A chủ trì nội dung 1; Phòng B chủ trì nội dung 2", "Phòng A; Phòng B", ""],
  ["Phòng A (chủ trì), Phòng B (phối hợp)", "Phòng A", "Phòng B"],
  ["Phòng A (chủ trì) Phòng B (phối hợp)", "Phòng A", "Phòng B"],
  ["Văn phòng phối hợp các phòng", "Văn phòng", "các phòng"],
  ["Văn phòng chủ trì: xây dựng", "Văn phòng", ""],
  ["Các phòng phối hợp", "", "Các phòng"],
  ["Phòng A chủ trì", "Phòng A", ""],
  ["Chủ trì", "", ""],
];

describe("splitCombined", () => {
  test.each(CELLS)("%j", (text, lead, coordinating) => {
    expect(splitCombined(text)).toEqual({ lead, coordinating });
    expect(splitCombined(text.normalize("NFD"))).toEqual({
      lead: lead.normalize("NFD"),
      coordinating: coordinating.normalize("NFD"),
    });
  });

  // In upper case "PHÒNG CHỦ TRÌ:" could be either.
  test.each(CELLS.filter(([text]) => !text.includes("chủ trì: xây")))(
    "in upper case: %j",
    (text, lead, coordinating) => {
      expect(splitCombined(text.toUpperCase())).toEqual({
        lead: lead.toUpperCase(),
        coordinating: coordinating.toUpperCase(),
      });
    },
  );

  test("a label may follow a name without a separator", () => {
    expect(splitCombined("Chủ trì: Văn phòng Sở Phối hợp: các phòng")).toEqual({
      lead: "Văn phòng Sở",
      coordinating: "các phòng",
    });
  });

  test.each([
    "Văn phòng Sở; các phòng",
    "Tổ phối hợp liên ngành",
    "Phòng A; Ban phối hợp liên ngành",
    "Nhóm phối hợp",
    "Đoàn phối hợp liên ngành",
    "Đội phối hợp liên ngành",
    "Hội đồng phối hợp liên ngành",
    "Phòng CT; Phòng PH",
    "",
  ])("%j says no role", (text) => {
    expect(splitCombined(text)).toBeNull();
  });

  test("never throws, and every piece stands in the text", () => {
    const bits = fc.constantFrom(..."chủ trì|phối hợp|:|với|cùng|Phòng A|;|\n|(|)|,|là|Đơn vị|CT:|-".split("|"));
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 10 }), (parts) => {
        const text = parts.join(" ");
        const roles = splitCombined(text);
        for (const piece of [roles?.lead, roles?.coordinating].flatMap((all) => (all ?? "").split("; "))) {
          expect(text).toContain(piece);
        }
      }),
    );
  });
});
