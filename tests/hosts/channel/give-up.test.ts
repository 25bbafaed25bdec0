import type { Call } from "../../../src/hosts/channel/messages";
import type { Rest } from "../../../src/hosts/channel/serve";
import { channelTo } from "../../support/channel";

interface TestCalls {
  readonly long: Call<string, string, number>;
  readonly quick: Call<null, string>;
}

/** "long" goes on until it is given up; what it began and what became of it is noted. */
function opened() {
  const noted: string[] = [];
  const long = async (name: string, emit: (piece: number) => void, rest: Rest) => {
    noted.push(`begun ${name}`);
    try {
      for (let at = 0; at < 200; at++) {
        emit(at);
        await rest();
      }
    } catch (error) {
      noted.push(`given up ${name}`);
      throw error;
    }
    return "the end";
  };
  return { ...channelTo<TestCalls>({ long, quick: () => "done" }), noted };
}

test("a call that is given up ends on both sides, and those after it are answered", async () => {
  const { remote, close, noted } = opened();
  const abort = new AbortController();
  const pieces: number[] = [];
  const reason = new Error("an edit");
  const first = remote.call(
    "long",
    "first",
    (piece) => {
      pieces.push(piece);
      if (piece === 2) abort.abort(reason);
    },
    abort.signal,
  );
  const second = remote.call("long", "second", undefined, abort.signal);
  const third = remote.call("quick", null);
  await expect(first).rejects.toBe(reason);
  await expect(second).rejects.toBe(reason);
  expect(await third).toBe("done");
  // Nothing comes in any more once it is given up, and what had not begun never does.
  expect(pieces).toEqual([0, 1, 2]);
  expect(noted).toEqual(["begun first", "given up first"]);
  await expect(remote.call("long", "late", undefined, abort.signal)).rejects.toBe(reason);
  expect(noted).toHaveLength(2);
  close();
});

test("a worker that is gone answers no later call either", async () => {
  const { remote, close } = opened();
  const gone = new Error("gone");
  remote.fail(gone);
  await expect(remote.call("quick", null)).rejects.toBe(gone);
  close();
});
