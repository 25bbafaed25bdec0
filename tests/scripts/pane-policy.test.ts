import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { panePolicy, POLICY_MARK } from "../../scripts/build/pane-policy";

const PAGE = readFileSync(join(__dirname, "../../src/apps/taskpane/taskpane.html"), "utf8");

function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...values] = directive.split(" ");
      return [name, values];
    }),
  );
}

const policy = directives(panePolicy('<script src="https://a/b.js"></script><script>var a = 1;\n</script>'));

test("the page asks for its policy before anything it loads", () => {
  expect(PAGE.split(POLICY_MARK)).toHaveLength(2);
  expect(PAGE.indexOf(POLICY_MARK)).toBeLessThan(PAGE.search(/<style|<script/u));
});

test("scripts: its own files, its own text by hash, Microsoft's library; none made from text", () => {
  const hash = createHash("sha256").update("var a = 1;\n").digest("base64");
  expect(policy.get("script-src")).toEqual([
    "'self'",
    `'sha256-${hash}'`,
    "https://appsforoffice.microsoft.com",
    "https://ajax.aspnetcdn.com",
  ]);
});

test("nothing but what is named, and no form, base or plugin", () => {
  for (const name of ["default-src", "base-uri", "form-action"]) expect(policy.get(name)).toEqual(["'none'"]);
  expect([...policy.values()].flat()).not.toContain("*");
  expect([...policy.values()].flat()).not.toContain("'unsafe-eval'");
  expect([...policy].filter(([, values]) => values.includes("'unsafe-inline'")).map(([name]) => name)).toEqual([
    "style-src",
  ]);
});

test("what can be sent goes to its own server and to Microsoft", () => {
  for (const host of [...(policy.get("connect-src") ?? []), ...(policy.get("frame-src") ?? [])])
    expect(host).toMatch(/^(?:'self'|https:\/\/(?:[\w*-]+\.)+(?:microsoft|oaspapps)\.com)$/u);
});

test("the worker is a file of its own", () => {
  expect(policy.get("worker-src")).toEqual(["'self'"]);
});
