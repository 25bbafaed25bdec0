import { HostError } from "../../../hosts/workbook-host";
import { WorkbookFileError } from "../../../hosts/xlsx/workbook-file-error";
import type { Calls, Port, Reply, Request, WireFailure } from "./messages";

/** Answers each call; `emit` sends a piece ahead of the value. */
export type Handlers<List extends Calls<List>> = {
  readonly [Name in keyof List]: (
    argument: List[Name]["argument"],
    emit: (piece: List[Name]["piece"]) => void,
  ) => List[Name]["value"] | Promise<List[Name]["value"]>;
};

type Handler = (argument: unknown, emit: (piece: unknown) => void) => unknown;

/** Answers the calls that come through a port, one after another. */
export function serve<List extends Calls<List>>(port: Port, handlers: Handlers<List>): void {
  const byName = new Map(Object.entries(handlers as Record<string, Handler>));
  let turn = Promise.resolve();
  const send = (reply: Reply) => {
    port.postMessage(reply, []);
  };
  port.addEventListener("message", ({ data }) => {
    const { id, name, argument } = data as Request;
    turn = turn.then(async () => {
      try {
        const value = await byName.get(name)?.(argument, (piece) => {
          send({ id, type: "piece", piece });
        });
        send({ id, type: "value", value });
      } catch (error) {
        send({ id, type: "failure", failure: wireFailure(error) });
      }
    });
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
