import type { HostBridgeMessage } from "../client/client-types";
import { isRegistration } from "../events/registrations";
import type { Faults } from "../faults";
import { HostError, httpStatus } from "../model/host-error";
import type { WorkbookModel } from "../model/workbook";
import { countActions, type RequestLog } from "../request-log";
import type { UndoStack } from "../undo-stack";
import { Batch } from "./batch";
import type { Membership } from "./membership";
import {
  ActionType,
  type BridgeRequest,
  DELAY_FOR_CELL_EDIT,
  type EventEntry,
  type RequestBody,
  type ResponseBody,
} from "./messages";
import type { MemberUse } from "./object-paths";

export interface BridgeParts {
  readonly workbook: WorkbookModel;
  readonly membership: Membership;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly undo: UndoStack;
}

/** Promise turns the client may need to take in an answer, or a handler to send its next request. */
const TURNS = 50;

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await Promise.resolve();
}

/** The host's end of the client's transport: takes requests, answers them, and brings events. */
export class Bridge {
  readonly transport: HostBridgeMessage = {
    sendMessageToHost: (text) => {
      this.#receive(text);
    },
  };

  readonly #pending = new Set<Promise<void>>();
  #events: EventEntry[] = [];
  #isOpen = true;
  #isAnswering = false;
  /** Requests are carried out one after the other. */
  #last: Promise<void> = Promise.resolve();

  constructor(private readonly parts: BridgeParts) {}

  close(): void {
    this.#isOpen = false;
  }

  /** Events go out after the answer to the request that caused them, or at once when the user did. */
  queue(entries: readonly EventEntry[]): void {
    if (this.#events.length === 0 && entries.length > 0) {
      queueMicrotask(() => {
        if (!this.#isAnswering) this.#deliverEvents();
      });
    }
    this.#events.push(...entries);
  }

  async settle(): Promise<void> {
    do {
      await Promise.all(this.#pending);
      await turns(TURNS);
    } while (this.#pending.size > 0);
  }

  #receive(text: string): void {
    const answered = this.#last.then(() => this.#answer(text));
    this.#last = answered.catch(() => undefined);
    this.#pending.add(answered);
    void answered.finally(() => this.#pending.delete(answered));
  }

  async #answer(text: string): Promise<void> {
    if (!this.#isOpen) return;
    this.#isAnswering = true;
    const { id, flags, message } = JSON.parse(text) as BridgeRequest;
    const uses: MemberUse[] = [];
    const isCleanup = isCleanUp(message.body);
    const requestBytes = byteLength(text);
    const body = await this.#carryOut(message.body, { uses, isCleanup, requestBytes, flags });
    const reply = JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
    this.#record(message.body, uses, { isCleanup, requestBytes, responseBytes: byteLength(reply), body });
    this.transport.onMessageFromHost?.(reply);
    await turns(TURNS);
    this.#isAnswering = false;
    this.#deliverEvents();
  }

  async #carryOut(
    request: RequestBody,
    {
      uses,
      isCleanup,
      requestBytes,
      flags,
    }: { uses: MemberUse[]; isCleanup: boolean; requestBytes: number; flags: number },
  ): Promise<ResponseBody> {
    const { faults } = this.parts;
    try {
      if (!isCleanup) await faults.onRequest(requestBytes, (flags & DELAY_FOR_CELL_EDIT) !== 0);
      const body = this.#run(request, uses);
      if (!isCleanup) faults.onResponse(byteLength(JSON.stringify(body)));
      return body;
    } catch (error) {
      return refusal(error instanceof HostError ? error : this.#mistake(error));
    }
  }

  /** A mistake in this host: kept with the refusals, so that no test takes it for Excel's. */
  #mistake(error: unknown): HostError {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.parts.membership.refusals.push(`mistake in the test host: ${text}`);
    return new HostError("GeneralException", `mistake in the test host: ${text}`);
  }

  #run(request: RequestBody, uses: MemberUse[]): ResponseBody {
    const { workbook, membership, faults } = this.parts;
    workbook.origin = "addin";
    try {
      return new Batch(workbook, request, membership, {
        onUse: (use) => {
          uses.push(use);
          faults.onUse(use);
        },
      }).run();
    } finally {
      workbook.releaseTransientRanges();
      workbook.origin = "user";
    }
  }

  #record(
    { Actions }: RequestBody,
    uses: readonly MemberUse[],
    facts: { isCleanup: boolean; requestBytes: number; responseBytes: number; body: ResponseBody },
  ): void {
    const { log, undo } = this.parts;
    const { isCleanup, requestBytes, responseBytes, body } = facts;
    const writes = uses.filter(({ label, isWrite }) => isWrite && !isRegistration(label.replace(/^\w+\./, "")));
    for (const { label } of writes) undo.clear(label);
    log.add({
      number: isCleanup ? 0 : log.roundTrips + 1,
      isCleanup,
      actions: countActions(Actions),
      members: uses.map(({ label }) => label),
      writes: writes.map(({ label }) => label),
      requestBytes,
      responseBytes,
      errorCode: body.Error?.Code ?? null,
    });
  }

  #deliverEvents(): void {
    const entries = this.#events;
    this.#events = [];
    if (entries.length === 0 || !this.#isOpen) return;
    this.transport.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  }
}

function refusal(error: HostError): ResponseBody {
  const HttpStatusCode = httpStatus(error.code);
  const Error = { Code: error.code, Message: error.message, Location: null, HttpStatusCode, ActionIndex: -1 };
  return { Results: [], TraceIds: [], Error };
}

/** After a run the client gives up the ranges it kept: no work of the add-in's. */
function isCleanUp({ Actions }: RequestBody): boolean {
  const methods = Actions.filter(({ ActionType: type }) => type === ActionType.method);
  return (
    methods.length > 0 &&
    methods.every(({ Name }) => Name === "_RemoveReference") &&
    Actions.every(({ ActionType: type }) => type === ActionType.method || type === ActionType.instantiate)
  );
}

/** Bytes of the text in UTF-8. (jsdom has no TextEncoder.) */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // A pair of surrogates is four bytes: two each.
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
