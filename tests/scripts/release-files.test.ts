import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { checksumsOf, releaseFiles, releaseZip } from "../../scripts/release-files";

const ROOT = join(__dirname, "../..");
let root: string;

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "release-"));
  for (const name of ["deploy", "docs", "assets", "LICENSE", "THIRD-PARTY-NOTICES.txt"])
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  put("dist/taskpane.html", "<p>Khung</p>");
  put("dist/taskpane.js.map", "{}");
  put("dist/manifest.xml", '<OfficeApp Url="https://soat.example.vn/taskpane.html"/>');
  put("dist/soat.html", "<p>Một tệp</p>");
  put("dist/web/index.html", "<p>Trang</p>");
  put("dist-cli/soat.mjs", "");
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test("site, manifest, page, guides, samples, notices: each in its place", () => {
  const paths = [...releaseFiles(root).keys()];
  for (const path of [
    ...[
      "site/taskpane.html",
      "site/web/index.html",
      "manifest.xml",
      "soat.html",
      "mau/ke-hoach-cchc-mau.xlsx",
      "cli/soat.mjs",
    ],
    ...["deploy/nginx.conf", "deploy/web.config", "deploy/danh-muc-chung.reg", "deploy/danh-muc-chung.ps1"],
    ...["docs/huong-dan.md", "docs/images/vi/pane-check.png", "docs/trien-khai.md", "docs/rules/time/missing.md"],
    ...["LICENSE", "THIRD-PARTY-NOTICES.txt", "SHA256SUMS"],
  ])
    expect(paths).toContain(path);
  expect(paths.filter((path) => path.endsWith(".map"))).toEqual([]);
});

test("what the guides link to is in the release", () => {
  const files = releaseFiles(root);
  const broken = [...files].flatMap(([path, bytes]) => {
    if (!path.endsWith(".md")) return [];
    const links = [...strFromU8(bytes).matchAll(/\]\(([^)#]+)\)/gu)].map(([, link = ""]) => link);
    return links.filter((link) => !/^https?:/u.test(link) && !files.has(posix.join(posix.dirname(path), link)));
  });
  expect(broken).toEqual([]);
});

test("the checksums are those of every other file", () => {
  const files = new Map(releaseFiles(root));
  const sums = strFromU8(files.get("SHA256SUMS") ?? new Uint8Array());
  files.delete("SHA256SUMS");
  expect(sums).toBe(checksumsOf(files));
  const hash = createHash("sha256").update("<p>Trang</p>").digest("hex");
  expect(sums.split("\n")).toContain(`${hash}  site/web/index.html`);
  expect(sums.trim().split("\n")).toHaveLength(files.size);
});

test("the same files give the same zip, whatever the day and the time zone", () => {
  const zone = process.env["TZ"];
  const zips = ["Asia/Ho_Chi_Minh", "America/New_York"].map((name, at) => {
    process.env["TZ"] = name;
    jest.useFakeTimers({ now: new Date(2026 + at, 3, 4) });
    return releaseZip(releaseFiles(root), "soat");
  });
  jest.useRealTimers();
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
  expect(zips[0]).toEqual(zips[1]);
  const [zip = new Uint8Array()] = zips;
  expect(strFromU8(unzipSync(zip)["soat/soat.html"] ?? new Uint8Array())).toBe("<p>Một tệp</p>");
});

test.each(["dist/manifest.xml", "dist/assets/a.js"])(
  "refused while %s still speaks of the development server",
  (path) => {
    put(path, "https://localhost:3000/taskpane.html");
    expect(() => releaseFiles(root)).toThrow("Still made for localhost:3000: ");
  },
);

test.each([
  ["dist/a.js", 'try{return new Function("return this")()}catch{}'],
  ["dist/web/b.js", "x=eval(y)"],
  ["dist/soat.html", "<script>Function('return 1')</script>"],
])("refused while %s makes code from text", (path, text) => {
  put(path, text);
  expect(() => releaseFiles(root)).toThrow("Makes code from text: ");
});

test.each(["medieval(1)", "isFunction(x)", "a.eval(b)", "Function(x)"])("not refused for %s", (text) => {
  put("dist/a.js", text);
  expect(() => releaseFiles(root)).not.toThrow();
});

test.each(["dist/soat.html", "docs/images/vi"])("refused where %s is missing", (part) => {
  rmSync(join(root, part), { recursive: true });
  expect(() => releaseFiles(root)).toThrow(`Missing: ${join(root, part)}`);
});
