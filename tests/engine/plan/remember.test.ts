import { remember } from "../../../src/engine/plan/remember";

test("an answer is worked out once for each key, also where it is nothing", () => {
  const asked: object[] = [];
  const answers = remember((key: { readonly answer: number | null }) => {
    asked.push(key);
    return key.answer;
  });
  const [one, none] = [{ answer: 1 }, { answer: null }];
  expect([answers(one), answers(none), answers(one), answers(none), answers({ answer: 1 })]).toEqual([
    1,
    null,
    1,
    null,
    1,
  ]);
  expect(asked).toEqual([one, none, { answer: 1 }]);
});
