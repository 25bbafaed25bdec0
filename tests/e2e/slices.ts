import type { CDPSession, Page } from "playwright-core";

/** How long the pane's own program holds the page at a stretch. The test host shares the page; its time is not counted. */

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  /** Microseconds since the sample before. */
  readonly timeDeltas: readonly number[];
}

export interface Slices {
  /** Milliseconds of each stretch between two rests of the page, longest first. */
  readonly longest: readonly number[];
  /** Functions the longest one was in, most first: "name 120". */
  readonly where: readonly string[];
}

const MICROSECONDS = 1000;

/** What the pane's program did to the page while `work` went on. */
export async function slicesDuring(page: Page, work: () => Promise<unknown>): Promise<Slices> {
  const client: CDPSession = await page.context().newCDPSession(page);
  await client.send("Profiler.enable");
  await client.send("Profiler.setSamplingInterval", { interval: 1000 });
  await client.send("Profiler.start");
  await work();
  const { profile } = await client.send("Profiler.stop");
  await client.detach();
  return slicesOf(profile as Profile, new URL(page.url()).origin);
}

function slicesOf({ nodes, samples, timeDeltas }: Profile, origin: string): Slices {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const runs: { time: number; where: Map<string, number> }[] = [];
  let run: (typeof runs)[number] | null = null;
  for (const [at, id] of samples.entries()) {
    const node = byId.get(id);
    const name = node?.callFrame.functionName ?? "";
    if (name === "(idle)" || name === "(program)") {
      run = null;
      continue;
    }
    if (!run) runs.push((run = { time: 0, where: new Map() }));
    const owner = ownerOf(id, byId, parents);
    if (!owner?.callFrame.url.startsWith(origin) && name !== "(garbage collector)") continue;
    const time = (timeDeltas[at + 1] ?? 0) / MICROSECONDS;
    run.time += time;
    const label = name || "(anonymous)";
    run.where.set(label, (run.where.get(label) ?? 0) + time);
  }
  runs.sort((a, b) => b.time - a.time);
  return {
    longest: runs.slice(0, 8).map(({ time }) => Math.round(time)),
    where: [...(runs[0]?.where ?? [])]
      .sort(([, a], [, b]) => b - a)
      .slice(0, 6)
      .map(([name, time]) => `${name} ${Math.round(time)}`),
  };
}

/** The nearest function that lies in a file: what the browser itself does is done for it. */
function ownerOf(
  id: number,
  byId: ReadonlyMap<number, ProfileNode>,
  parents: ReadonlyMap<number, number>,
): ProfileNode | undefined {
  for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
    const node = byId.get(at);
    if (node && node.callFrame.url !== "") return node;
  }
  return undefined;
}
