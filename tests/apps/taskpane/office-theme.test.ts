import { officeTheme } from "../../../src/apps/taskpane/office-theme";

test.each([
  ["#FFFFFF", "light"],
  ["#262626", "dark"],
  ["000000", "dark"],
  ["#818181", "light"],
  ["#7f7f7f", "dark"],
  ["#0000FF", "dark"],
  ["#00FF00", "light"],
  ["white", "light"],
  ["", "light"],
])("a pane on %s is %s", (bodyBackgroundColor, theme) => {
  expect(officeTheme({ officeTheme: { bodyBackgroundColor } })).toBe(theme);
});

test("an Office that does not say its theme is light", () => {
  expect(officeTheme({})).toBe("light");
});
