import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PAGE_HEADER, PAGE_POLICY, SCRIPT_HEADER } from "../../scripts/build/page-policy";

const sample = (name: string) => readFileSync(join(__dirname, "../../deploy", name), "utf8");

/** What a sample says under a heading, up to where that ends. */
function under(text: string, heading: string, end: string): string {
  const [, after = ""] = text.split(heading);
  return after.split(end)[0] ?? "";
}

test("the page loads its own files only, sends nothing and makes no code from text", () => {
  const sources = PAGE_POLICY.split("; ").flatMap((directive) => directive.split(" ").slice(1));
  expect(PAGE_POLICY).toMatch(/^default-src 'none'; script-src 'self'; /u);
  expect(new Set(sources)).toEqual(new Set(["'none'", "'self'", "'unsafe-inline'", "data:"]));
  expect(PAGE_POLICY.match(/[\w-]+(?= 'unsafe-inline')/gu)).toEqual(["style-src"]);
  expect(PAGE_POLICY).not.toContain("connect-src");
});

test("nginx says the policies with the files of page and pane", () => {
  const conf = sample("nginx.conf");
  const line = (policy: string) => `add_header Content-Security-Policy "${policy}" always;`;
  expect(under(conf, "location ^~ /web/ {", "}")).toContain(line(PAGE_HEADER));
  expect(under(conf, '[0-9a-f]{8}\\.js$" {', "}")).toContain(line(SCRIPT_HEADER));
  expect(under(conf, "gzip_types", "location")).toContain(line(SCRIPT_HEADER));
  expect(under(conf, "location = /soat.html {", "}")).toContain(line("frame-ancestors 'none'"));
  // Excel on the web frames it, from hosts nobody lists.
  expect(under(conf, "location = /taskpane.html {", "}")).not.toContain("Content-Security-Policy");
});

test("so does IIS, each header taken out before it is set anew", () => {
  const config = sample("web.config");
  const add = (policy: string) => `<add name="Content-Security-Policy" value="${policy}" />`;
  const remove = '<remove name="Content-Security-Policy" />';
  const place = (path: string) => under(config, `<location path="${path}">`, "</location>");
  expect(under(config, "<customHeaders>", "</customHeaders>")).toContain(add(SCRIPT_HEADER));
  expect(place("taskpane.html")).toContain(remove);
  expect(place("taskpane.html")).not.toContain("<add");
  expect(place("soat.html").replace(/\s+/gu, " ")).toContain(`${remove} ${add("frame-ancestors 'none'")}`);
  expect(place("web").replace(/\s+/gu, " ")).toContain(`${remove} ${add(PAGE_HEADER)}`);
});
