import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildSync } from "esbuild";

/** What one run took. */
export interface Took {
  /** Milliseconds by the clock. */
  readonly elapsed: number;
  /** Milliseconds of the processor, all threads together: what else runs on the machine counts less. */
  readonly processor: number;
}

export interface Measured extends Took {
  /** Memory the process held at most. */
  readonly mebibytes: number;
}

export async function timed<Result>(work: () => Result | Promise<Result>): Promise<Took & { readonly result: Result }> {
  const [start, processorStart] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(processorStart);
  return { elapsed: performance.now() - start, processor: (user + system) / 1000, result };
}

export function mebibytesAtMost(): number {
  return process.resourceUsage().maxRSS / 1024;
}

/** Where bundles are kept: what they import is found from there. */
const BUILT = "node_modules/.cache/soat-bench";

/** A script of this folder built as the page and the pane are: without the names of functions that tsx keeps for us while we work. */
function built(script: string): string {
  const outfile = join(BUILT, `${script}.mjs`);
  buildSync({
    entryPoints: [`bench/${script}.ts`],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
  });
  return outfile;
}

/** Runs a script of this folder in a process of its own; it prints what it measured as JSON. */
function inProcess(script: string, ...given: readonly string[]): unknown {
  const { stdout, status } = spawnSync(process.execPath, [built(script), ...given], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`${script} ${given[0] ?? ""} ended with ${status}`);
  return JSON.parse(stdout);
}

/** What a process took of some files, one after the other. */
export interface Rounds {
  /** Of the first, which finds nothing compiled. */
  readonly first: Measured;
  /** Medians of the others. */
  readonly later: Measured;
}

/** A script of this folder that prints what each of the files took; `warm` of them, the first one too, are not among the medians. */
export function inRounds(script: string, name: string, files: readonly string[], warm = 1): Rounds {
  const runs = inProcess(script, name, ...files) as Measured[];
  const [first] = runs;
  if (!first) throw new Error(`${name} did nothing`);
  const of = (what: keyof Measured) => median(runs.slice(warm).map((run) => run[what]));
  return { first, later: { elapsed: of("elapsed"), processor: of("processor"), mebibytes: of("mebibytes") } };
}

/** Of an even number of values the higher one in the middle. */
function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** A line of a table: a name and figures, each beside the one it is compared with. */
export function line(name: string, figures: readonly { value: number; unit: string; base: number }[]): string {
  const cells = figures.map(({ value, unit, base }) => {
    return `${value.toFixed(0).padStart(8)} ${unit} ${(value / base).toFixed(2).padStart(6)} ×`;
  });
  return [name.padEnd(36), ...cells].join(" ");
}
