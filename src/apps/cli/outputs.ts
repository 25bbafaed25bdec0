import { mkdir, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { CallError } from "./call-error";
import type { FoundFile } from "./find-files";
import { SaveError } from "./save-file";

/** Options of every command that saves a workbook. */
export const OUTPUT_OPTIONS = {
  output: { type: "string", short: "o" },
  force: { type: "boolean", default: false },
} as const;

export interface OutputChoice {
  readonly output?: string | undefined;
  readonly force: boolean;
}

/** A file and where its result goes. */
export interface Job extends FoundFile {
  readonly output: string;
  /** The folder of results, where there are several; made where it is missing. */
  readonly folder: string | null;
}

/** The output a call names; a workbook is never printed. */
export function requiredOutput({ output }: OutputChoice, command: string): string {
  if (output === undefined)
    throw new CallError(
      `Lệnh ${command} cần nơi ghi kết quả: -o TỆP.xlsx. Gõ soat ${command} --help để xem cách dùng.`,
    );
  if (output === "-") throw new CallError("Không in được tệp Excel ra màn hình: nêu tên tệp sau -o.");
  return output;
}

/**
 * Where the results of several files go: one file into the file or folder named, several into a folder (made where there is none, if its
 * name ends with "/").
 * @throws CallError where a result would take the place of another or, without `force`, of a file that is read
 */
export async function planOutputs(
  files: readonly FoundFile[],
  output: string,
  force: boolean,
  cwd: string,
): Promise<Job[]> {
  const isFolder =
    /[/\\]$/u.test(output) || (await stat(resolve(cwd, output)).catch(() => null))?.isDirectory() === true;
  if (!isFolder && files.length > 1)
    throw new CallError(`Có ${files.length} tệp nhưng -o chỉ nêu một tệp. Nêu một thư mục, ví dụ: -o ket-qua/`);
  const jobs = files.map((file) =>
    isFolder ? { ...file, output: join(output, file.within), folder: output } : { ...file, output, folder: null },
  );
  refuseTwice(jobs, cwd);
  await refuseInputs(
    jobs.map((job) => job.output),
    files,
    force,
    cwd,
  );
  return jobs;
}

function refuseTwice(jobs: readonly Job[], cwd: string): void {
  const taken = new Map<string, string>();
  for (const { file, output } of jobs) {
    const key = resolve(cwd, output).toLowerCase();
    const other = taken.get(key);
    if (other !== undefined)
      throw new CallError(
        `“${other}” và “${file}” cùng ghi vào “${output}”. Đổi tên một tệp hoặc chạy riêng từng thư mục.`,
      );
    taken.set(key, file);
  }
}

/** Throws CallError where a result would be written over a file that is read, by whatever name or link, unless that is forced. */
export async function refuseInputs(
  outputs: readonly string[],
  files: readonly FoundFile[],
  force: boolean,
  cwd: string,
): Promise<void> {
  if (force) return;
  const inputs = new Set(await Promise.all(files.map(({ file }) => identity(resolve(cwd, file)))));
  for (const output of outputs) {
    const id = await identity(resolve(cwd, output));
    if (id !== null && inputs.has(id))
      throw new CallError(
        `“${output}” chính là tệp gốc nên không ghi đè. Chọn tên khác, hoặc thêm --force nếu muốn thay tệp gốc.`,
      );
  }
}

/** The same for one file under several names; null where there is none. */
async function identity(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found && `${found.dev}:${found.ino}`;
}

/** Makes the folders a result goes to, the folder of results included; what stands above that must be there. */
export async function makeFolders({ output, folder }: Job, cwd: string): Promise<void> {
  if (folder === null) return;
  const above = dirname(resolve(cwd, folder));
  const isThere = (await stat(above).catch(() => null))?.isDirectory() === true;
  if (!isThere) throw new SaveError(`Không có thư mục “${above}” để ghi tệp. Tạo thư mục đó hoặc chọn nơi khác.`);
  await mkdir(dirname(resolve(cwd, output)), { recursive: true }).catch(() => {
    throw new SaveError(`Không tạo được thư mục “${folder}”. Chọn thư mục khác.`);
  });
}
