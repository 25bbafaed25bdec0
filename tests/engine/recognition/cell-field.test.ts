import { CellField } from "../../../src/engine/recognition/cell-field";

describe("a field", () => {
  const own = new CellField(4, 2, "Quý I", "Quý I", "own", null, 1);
  const given = new CellField(5, 2, "", "Quý I", "merged", { row: 4, column: 2 }, 1);

  test("knows its cell, and takes its text from there unless it is given one", () => {
    expect(own.cell).toEqual({ row: 4, column: 2 });
    expect(own.from).toEqual({ row: 4, column: 2 });
    expect(given.cell).toEqual({ row: 5, column: 2 });
    expect(given.from).toEqual({ row: 4, column: 2 });
  });

  test("read together with another stays where it is", () => {
    const read = given.readAs("Quý I – Quý II", 2);
    expect(read).toMatchObject({ raw: "", text: "Quý I – Quý II", source: "merged", value: 2 });
    expect([read.cell, read.from]).toEqual([given.cell, given.from]);
    expect(own.readAs("", 0).from).toEqual(own.cell);
  });
});
