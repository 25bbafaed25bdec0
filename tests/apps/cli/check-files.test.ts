import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkFiles } from "../../../src/apps/cli/check-files";
import { Screen } from "../../../src/apps/cli/terminal";
import { Folder } from "./folder";

/** Threads that answer with their name for a file, and die of "chet.xlsx". */
const THREAD = `
import { parentPort } from "node:worker_threads";
parentPort.on("message", ({ at, job }) => {
  if (job.file === "chet.xlsx") throw new Error("hết bộ nhớ");
  parentPort.postMessage({ at, answer: { file: job.file, error: "từ luồng: " + job.path } });
});
`;

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
  writeFileSync(join(folder.path, "thread.mjs"), THREAD);
});
afterEach(() => {
  folder.remove();
});

async function check(names: readonly string[], threads: number | undefined): Promise<string[]> {
  const answers: string[] = [];
  const write = () => undefined;
  const worker = pathToFileURL(join(folder.path, "thread.mjs"));
  const screen = new Screen({ stdout: { write }, stderr: { write }, cwd: folder.path, worker });
  const files = names.map((file) => ({ file, within: file }));
  const onAnswer = (answer: object) => answers.push("error" in answer ? String(answer.error) : "");
  await checkFiles(files, screen, { values: {}, threads, onAnswer });
  return answers;
}

test("several threads answer where that is asked for; one that dies costs the file it had", async () => {
  const [first, dead, last] = await check(["a.xlsx", "chet.xlsx", "b.xlsx"], 2);
  expect([first, last]).toEqual(["a.xlsx", "b.xlsx"].map((name) => `từ luồng: ${join(folder.path, name)}`));
  expect(dead).toContain("Error: hết bộ nhớ");
});

test.each([
  ["one is asked for", ["a.xlsx", "b.xlsx"], 1],
  ["there is one file", ["a.xlsx"], 2],
  ["few files are no work for a second one", ["a.xlsx", "b.xlsx"], undefined],
])("the program itself checks where %s", async (_name, names, threads) => {
  expect(await check(names, threads)).toEqual(names.map(() => "Không có tệp này. Kiểm tra lại tên và thư mục."));
});
