import { tokenise } from "../../../../src/engine/values/time/reading/token";

const words = (text: string) => tokenise(text).tokens.map((token) => token.text);

describe("tokens of a time cell", () => {
  test.each([
    ["Tháng 01- 02/2021", ["tháng", "01", "-", "02", "/", "2021"]],
    ["T3 17h00", ["t", "3", "17", "h", "00"]],
    ["QII", ["q", "ii"]],
    ["QuýIV/2021", ["quý", "iv", "/", "2021"]],
    ["HKI", ["hk", "i"]],
    ["quyết vi", ["quyết", "vi"]],
    ["Qúy Quí Qúi kì hàng bẩy", ["quý", "quý", "quý", "kỳ", "hằng", "bảy"]],
    ["Ⅲ ３", ["iii", "3"]],
    ["a → b => c --> d", ["a", "-", "b", "-", "c", "-", "d"]],
    ["a = b", ["a", "=", "b"]],
    ["Thuỷ", ["thủy"]],
  ])("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
    expect(words(text.normalize("NFD"))).toEqual(expected);
  });

  test("know their place and what stands before them", () => {
    const { text, tokens } = tokenise("Quý I\n /2021");
    expect(tokens.map(({ from, to, gap }) => [text.slice(from, to), gap])).toEqual([
      ["Quý", "none"],
      ["I", "space"],
      ["/", "line"],
      ["2021", "none"],
    ]);
  });
});
