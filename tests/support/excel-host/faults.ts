import { HostError, type HostErrorCode } from "./model/host-error";
import type { MemberUse } from "./protocol/object-paths";

/** What can go wrong on the way to Excel, switched on by a test. Requests that only give up ranges are spared. */

const MEGABYTE = 1024 * 1024;

interface ActionFault {
  readonly code: HostErrorCode;
  readonly member?: string;
  /** How many matching uses pass before the one that fails. */
  skip: number;
}

/** Which use of a member fails. */
export interface ActionFaultOptions {
  readonly code?: HostErrorCode;
  /** "Range.values"; without it, any write counts. */
  readonly member?: string;
  /** Lets that many matching uses pass first. */
  readonly skip?: number;
}

export type Hook = () => void | Promise<void>;

export class Faults {
  /** Milliseconds each request takes. */
  latency = 0;
  /** Excel on the web takes and gives 5 MB. */
  maxRequestBytes = 5 * MEGABYTE;
  maxResponseBytes = 5 * MEGABYTE;
  readonly file = { failsToOpen: false, failingSlice: null as number | null };
  #hooks = new Map<number, Hook[]>();
  #requestFaults: HostErrorCode[] = [];
  #actionFaults: ActionFault[] = [];
  #gate: Promise<void> = Promise.resolve();
  #editing: { readonly left: Promise<void>; readonly leave: () => void } | null = null;
  #seen = 0;

  /** Runs `hook` right before the n-th request from now (1 is the next) is carried out. */
  beforeRequest(n: number, hook: Hook): void {
    const number = this.#seen + n;
    this.#hooks.set(number, [...(this.#hooks.get(number) ?? []), hook]);
  }

  /** The next request is refused whole. */
  failRequest(code: HostErrorCode): void {
    this.#requestFaults.push(code);
  }

  /** The next use that matches fails; what the request did before stands. */
  failAction({ code = "GeneralException", member, skip = 0 }: ActionFaultOptions = {}): void {
    this.#actionFaults.push({ code, skip, ...(member === undefined ? {} : { member }) });
  }

  /** Faults that have not struck yet do not any more. */
  forget(): void {
    this.#hooks.clear();
    this.#requestFaults = [];
    this.#actionFaults = [];
  }

  /** Requests wait from now on, until the answered function is called. */
  hold(): () => void {
    let release = (): void => undefined;
    this.#gate = new Promise((resolve) => (release = resolve));
    return release;
  }

  get isEditing(): boolean {
    return this.#editing !== null;
  }

  /** The user types into a cell: requests fail, or wait for the end if they asked to. */
  enterCellEdit(): void {
    let leave = (): void => undefined;
    const left = new Promise<void>((resolve) => (leave = resolve));
    this.#editing ??= { left, leave };
  }

  leaveCellEdit(): void {
    this.#editing?.leave();
    this.#editing = null;
  }

  /** What a request goes through before it is carried out. @throws HostError */
  async onRequest(bytes: number, waitsForCellEdit: boolean): Promise<void> {
    const hooks = this.#hooks.get(++this.#seen) ?? [];
    await this.#gate;
    if (this.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.latency));
    for (const hook of hooks) await hook();
    if (this.#editing && !waitsForCellEdit) throw new HostError("InvalidOperationInCellEditMode");
    await this.#editing?.left;
    const fault = this.#requestFaults.shift();
    if (fault !== undefined) throw new HostError(fault);
    if (bytes > this.maxRequestBytes) throw new HostError("RequestPayloadSizeLimitExceeded");
  }

  /** @throws HostError where this use is to fail. */
  onUse({ label, isWrite }: MemberUse): void {
    const fault = this.#actionFaults.find(({ member }) => (member === undefined ? isWrite : member === label));
    if (!fault || fault.skip-- > 0) return;
    this.#actionFaults = this.#actionFaults.filter((other) => other !== fault);
    throw new HostError(fault.code);
  }

  /** @throws HostError */
  onResponse(bytes: number): void {
    if (bytes > this.maxResponseBytes) throw new HostError("ResponsePayloadSizeLimitExceeded");
  }
}
