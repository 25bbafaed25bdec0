import { readFileSync } from "node:fs";
import { join } from "node:path";
import { noticesOf, shippedPackages } from "../../scripts/third-party";

const ROOT = join(__dirname, "../..");
/** Licences that let anyone use, change and pass on what holds the code, if the notice goes with it. */
const FREE = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "MIT OR Apache-2.0"];

const packages = shippedPackages(ROOT);

test("what we ship may be shipped", () => {
  expect(packages.length).toBeGreaterThan(20);
  expect(packages.filter(({ license }) => !FREE.includes(license))).toEqual([]);
});

test("nothing only development needs is shipped, nor Microsoft's library", () => {
  const names = packages.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["react", "fflate", "big.js", "@fluentui/react-components"]));
  for (const name of ["@microsoft/office-js", "webpack", "jest", "exceljs", "typescript"])
    expect(names).not.toContain(name);
});

test("the notices are those of the packages locked (npx tsx scripts/make-notices.ts)", () => {
  expect(readFileSync(join(ROOT, "THIRD-PARTY-NOTICES.txt"), "utf8")).toBe(noticesOf(packages));
});

test("a licence text stands once, with all it is for", () => {
  const text = noticesOf([
    { name: "a", version: "1.0.0", license: "MIT", text: "Do as you like.\r\n" },
    { name: "b", version: "2.0.0", license: "MIT", text: "Do as you like.\r\n" },
    { name: "c", version: "3.0.0", license: "ISC", text: null },
  ]);
  expect(text.match(/Do as you like/gu)).toHaveLength(1);
  expect(text).toContain("a 1.0.0 (MIT)\nb 2.0.0 (MIT)\n\nDo as you like.\n");
  expect(text).toContain("c: ISC (no licence file in the package)");
});
