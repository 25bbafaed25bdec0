import { attribute, prefixOf, withAttribute, withoutAttribute } from "../../../../src/hosts/xlsx/xml/xml-tag";

test.each([
  ["<x14:row>", `<x14:row r="2">`],
  ["<row s='1'/>", `<row r="2" s='1'/>`],
  [`<row r = '9' s="1">`, `<row r = '2' s="1">`],
  [`<row rr="9"`, `<row r="2" rr="9"`],
])("%s gets r: %s", (tag, expected) => {
  expect(withAttribute(tag, "r", "2")).toBe(expected);
});

test.each([
  [`<row r="2">`, "<row>"],
  [`<row r="2"\n s='1'/>`, "<row\n s='1'/>"],
  [`<row s='1'  r="2" />`, "<row s='1' />"],
  [`<row rr="2" >`, `<row rr="2" >`],
])("%s loses r: %s", (tag, expected) => {
  expect(withoutAttribute(tag, "r")).toBe(expected);
});

test.each([
  [`<x14:c r="A&amp;1">`, "A&1"],
  [`<c s="1" r='&unknown;'`, "&unknown;"],
  [`<c rr="1">`, undefined],
])("r of %s", (tag, expected) => {
  expect(attribute(tag, "r")).toBe(expected);
});

test.each([
  ["<x14:c>", "x14:"],
  ["<c>", ""],
])("the prefix of %s", (tag, expected) => {
  expect(prefixOf(tag)).toBe(expected);
});
