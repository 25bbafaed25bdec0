import { HostError, httpStatus } from "../model/host-error";
import type { WorkbookModel } from "../model/workbook";
import { identity } from "./identity";
import { isHostObject } from "./host-object";
import type { Membership } from "./membership";
import { type ActionInfo, ActionType, type ActionResult, type RequestBody, type ResponseBody } from "./messages";
import { type MemberUse, ObjectPaths, resolveArguments } from "./object-paths";
import { Query } from "./query";
import { keepReference } from "./references";

export interface BatchListener {
  /** A member about to be used. May throw a HostError in its place. */
  onUse(use: MemberUse): void;
}

/** One request: its actions in order, up to the first that fails. What went before stands. */
export class Batch {
  readonly #paths: ObjectPaths;
  readonly #query: Query;
  /** For the error message: what was being done. */
  #location: string | null = null;

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly body: RequestBody,
    private readonly membership: Membership,
    private readonly listener: BatchListener,
  ) {
    this.#paths = new ObjectPaths(workbook, body.ObjectPaths, membership, (use) => {
      this.#use(use);
    });
    this.#query = new Query(membership, (object, name) => {
      this.#use({ label: `${object.className}.${name}`, isWrite: false });
    });
  }

  run(): ResponseBody {
    const Results: ActionResult[] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.trace) TraceIds.push(action.Id);
        Results.push({ ActionId: action.Id, Value: this.#perform(action) ?? null });
      } catch (error) {
        return { Results, TraceIds, Error: this.#errorBody(error, index) };
      }
    }
    return { Results, TraceIds };
  }

  #errorBody(error: unknown, ActionIndex: number): NonNullable<ResponseBody["Error"]> {
    // Anything else than a HostError is a mistake in this host: better loud than taken for Excel's.
    if (!(error instanceof HostError)) throw error;
    const HttpStatusCode = httpStatus(error.code);
    return { Code: error.code, Message: error.message, Location: this.#location, HttpStatusCode, ActionIndex };
  }

  #use(use: MemberUse): void {
    this.#location = use.label;
    this.listener.onUse(use);
  }

  #perform(action: ActionInfo): unknown {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.#instantiate(action);
      case ActionType.query:
        return this.#load(action);
      case ActionType.method:
        return this.#call(action);
      case ActionType.setProperty:
        this.#set(action);
        return null;
      case ActionType.trace:
        return null;
      default:
        throw new HostError("NotModelled", `action type ${action.ActionType}`);
    }
  }

  #instantiate({ ObjectPathId }: ActionInfo): unknown {
    const object = this.#paths.resolve(ObjectPathId);
    return object && identity(object, this.membership);
  }

  #load({ ObjectPathId, QueryInfo }: ActionInfo): unknown {
    const object = this.#paths.resolve(ObjectPathId);
    return object && this.#query.run(object, QueryInfo ?? {});
  }

  #call({ ObjectPathId, Name, ArgumentInfo }: ActionInfo): unknown {
    const object = this.#paths.resolve(ObjectPathId);
    if (!object) return null;
    if (Name === "_KeepReference") return keepReference(this.workbook, object);
    const member = this.membership.byWireName(object, Name);
    const method = this.membership.classOf(object).model.methods?.[member.name];
    if (!method) throw this.membership.notModelled(object, member.name);
    this.#use({ label: `${object.className}.${member.name}`, isWrite: member.isWrite });
    const result = method(object.target, resolveArguments(ArgumentInfo, this.#paths));
    return isHostObject(result) ? identity(result, this.membership) : result;
  }

  #set({ ObjectPathId, Name, ArgumentInfo }: ActionInfo): void {
    const object = this.#paths.resolve(ObjectPathId);
    if (!object) throw new HostError("InvalidOperation", `${Name} of a null object`);
    const member = this.membership.byWireName(object, Name);
    const property = this.membership.classOf(object).model.properties?.[member.name];
    if (!property?.set) throw this.membership.notModelled(object, `${member.name} =`);
    this.#use({ label: `${object.className}.${member.name}`, isWrite: true });
    property.set(object.target, resolveArguments(ArgumentInfo, this.#paths)[0]);
  }
}
