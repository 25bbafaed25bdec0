import { HostError } from "../workbook-host";
import { WorkbookFileError } from "../xlsx/workbook-file-error";
import type { Calls, Port, Reply, Request, WireFailure } from "./messages";

/**
 * Answers each call; `emit` sends a piece ahead of the value. `rest` lets messages in that came meanwhile, and rejects where the call
 * was given up: long work rests now and then.
 */
export type Handlers<List extends Calls<List>> = {
  readonly [Name in keyof List]: (
    argument: List[Name]["argument"],
    emit: (piece: List[Name]["piece"]) => void,
    rest: Rest,
  ) => List[Name]["value"] | Promise<List[Name]["value"]>;
};

export type Rest = () => Promise<void>;

type Handler = (argument: unknown, emit: (piece: unknown) => void, rest: Rest) => unknown;

/** Answers the calls that come through a port, one after another. */
export function serve<List extends Calls<List>>(port: Port, handlers: Handlers<List>): void {
  const byName = new Map(Object.entries(handlers as Record<string, Handler>));
  /** Calls not answered yet that somebody waits for. */
  const wanted = new Set<number>();
  let turn = Promise.resolve();
  const send = (reply: Reply) => {
    if (wanted.has(reply.id)) port.postMessage(reply, []);
  };
  const answer = async ({ id, name, argument }: Extract<Request, { type: "call" }>) => {
    if (!wanted.has(id)) return;
    const emit = (piece: unknown) => {
      send({ id, type: "piece", piece });
    };
    const rest = async () => {
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (!wanted.has(id)) throw new Error("given up");
    };
    try {
      const value = await byName.get(name)?.(argument, emit, rest);
      send({ id, type: "value", value });
    } catch (error) {
      send({ id, type: "failure", failure: wireFailure(error) });
    }
    wanted.delete(id);
  };
  port.addEventListener("message", ({ data }) => {
    const request = data as Request;
    if (request.type === "giveUp") {
      wanted.delete(request.id);
      return;
    }
    wanted.add(request.id);
    turn = turn.then(() => answer(request));
  });
}

function wireFailure(error: unknown): WireFailure {
  if (error instanceof HostError) return { code: error.code, sentence: error.sentence, detail: error.detail };
  if (error instanceof WorkbookFileError) {
    return { code: "unknown", sentence: error.localized, detail: `${error.code} ${error.detail}`.trim() };
  }
  return {
    code: "",
    sentence: null,
    detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
}
