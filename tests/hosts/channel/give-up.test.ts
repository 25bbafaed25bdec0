import type { Call, Port } from "../../../src/hosts/channel/messages";
import type { Rest } from "../../../src/hosts/channel/serve";
import { Remote } from "../../../src/hosts/channel/remote";
import { serve } from "../../../src/hosts/channel/serve";
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

describe("the page's side alone", () => {
  function alone() {
    const sent: unknown[] = [];
    let listener: (event: MessageEvent<unknown>) => void = () => undefined;
    const remote = new Remote<TestCalls>({
      postMessage: (message) => sent.push(message),
      addEventListener: (_type, added) => (listener = added),
    });
    const receive = (data: unknown) => {
      listener({ data } as MessageEvent<unknown>);
    };
    return { remote, sent, receive };
  }

  test("a call that was answered cannot be given up any more, nor answered again", async () => {
    const { remote, sent, receive } = alone();
    const abort = new AbortController();
    const pieces: number[] = [];
    const answer = remote.call("long", "x", (piece) => pieces.push(piece), abort.signal);
    receive({ id: 1, type: "piece", piece: 1 });
    receive({ id: 1, type: "value", value: "the end" });
    receive({ id: 1, type: "piece", piece: 2 });
    expect(await answer).toBe("the end");
    abort.abort();
    expect([sent.length, pieces]).toEqual([1, [1]]);
  });

  test("what comes in for a call that was given up, or after the worker failed, is let go", async () => {
    const { remote, sent, receive } = alone();
    const abort = new AbortController();
    const onPiece = jest.fn();
    const first = remote.call("long", "x", onPiece, abort.signal);
    const second = remote.call("long", "x", onPiece);
    abort.abort(new Error("an edit"));
    receive({ id: 1, type: "piece", piece: 1 });
    remote.fail(new Error("gone"));
    receive({ id: 2, type: "piece", piece: 1 });
    await expect(first).rejects.toThrow("an edit");
    await expect(second).rejects.toThrow("gone");
    expect(onPiece).not.toHaveBeenCalled();
    expect(sent.at(-1)).toEqual({ type: "giveUp", id: 1 });
  });
});

test("the worker says nothing more of a call that was given up", async () => {
  const sent: unknown[] = [];
  let tell: (data: unknown) => void = () => undefined;
  const port: Port = {
    postMessage: (message) => sent.push(message),
    addEventListener: (_type, listener) => {
      tell = (data) => {
        listener({ data } as MessageEvent<unknown>);
      };
    },
  };
  let finish: (value: string) => void = () => undefined;
  serve<Pick<TestCalls, "long">>(port, { long: () => new Promise((resolve) => (finish = resolve)) });
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
  tell({ type: "call", id: 1, name: "long", argument: "x" });
  await settled();
  tell({ type: "giveUp", id: 1 });
  finish("the end");
  await settled();
  expect(sent).toEqual([]);
});
