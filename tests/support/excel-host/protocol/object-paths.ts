import { HostError } from "../model/host-error";
import type { WorkbookModel } from "../model/workbook";
import { hostObject, type HostObject, isHostObject } from "./host-object";
import type { Membership } from "./membership";
import { type ArgumentInfo, type ObjectPathInfo, PathType } from "./messages";
import { referenced } from "./references";

/** A member as it is used: "Range.getCell", and whether the client counts it as a write. */
export interface MemberUse {
  readonly label: string;
  readonly isWrite: boolean;
}

/** The objects a request talks about; each path is walked once, so that `add()` adds once. */
export class ObjectPaths {
  readonly #found = new Map<number, HostObject | null>();

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly infos: Readonly<Record<string, ObjectPathInfo>>,
    private readonly membership: Membership,
    private readonly onUse: (use: MemberUse) => void,
  ) {}

  /** Null for null objects and whatever hangs on them. @throws HostError */
  resolve(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const info = this.infos[String(id)];
    if (!info) throw new HostError("InvalidReference", `object path ${id}`);
    const object = this.#walk(info);
    this.#found.set(id, object);
    return object;
  }

  #walk(info: ObjectPathInfo): HostObject | null {
    switch (info.ObjectPathType) {
      case PathType.global:
        return hostObject("Workbook", this.workbook);
      case PathType.reference:
        return referenced(this.workbook, info.Name);
      case PathType.nullObject:
        return null;
      default:
        return this.#step(info);
    }
  }

  #step(info: ObjectPathInfo): HostObject | null {
    if (info.ParentObjectPathId === undefined) throw new HostError("NotModelled", `new ${info.Name}`);
    const parent = this.resolve(info.ParentObjectPathId);
    if (!parent) return null;
    if (info.ObjectPathType === PathType.property) return this.#property(parent, info);
    if (info.ObjectPathType === PathType.indexer) return this.#item(parent, info);
    return this.#method(parent, info);
  }

  #property(parent: HostObject, { Name }: ObjectPathInfo): HostObject | null {
    const member = this.membership.byWireName(parent, Name);
    const lead = this.membership.classOf(parent).model.objects?.[member.name];
    if (!lead) throw this.membership.notModelled(parent, member.name);
    this.onUse({ label: `${parent.className}.${member.name}`, isWrite: false });
    return lead(parent.target);
  }

  #item(parent: HostObject, info: ObjectPathInfo): HostObject {
    const { item } = this.membership.classOf(parent).model;
    if (!item) throw this.membership.notModelled(parent, "getItem");
    this.onUse({ label: `${parent.className}.getItem`, isWrite: false });
    return item(parent.target, info.ArgumentInfo?.Arguments?.[0]);
  }

  #method(parent: HostObject, { Name, ArgumentInfo }: ObjectPathInfo): HostObject | null {
    const member = this.membership.byWireName(parent, Name);
    const method = this.membership.classOf(parent).model.methods?.[member.name];
    if (!method) throw this.membership.notModelled(parent, member.name);
    this.onUse({ label: `${parent.className}.${member.name}`, isWrite: member.isWrite });
    const result = method(parent.target, resolveArguments(ArgumentInfo, this));
    return isHostObject(result) ? result : null;
  }
}

/** Arguments with the objects they stand for in place of path ids. @throws HostError ItemNotFound for a null object. */
export function resolveArguments(info: ArgumentInfo | undefined, paths: ObjectPaths): unknown[] {
  return resolveList(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? [], paths);
}

function resolveList(values: readonly unknown[], ids: readonly unknown[], paths: ObjectPaths): unknown[] {
  return values.map((value, index) => {
    const id = ids[index];
    if (Array.isArray(id) && Array.isArray(value)) return resolveList(value, id, paths);
    if (typeof id !== "number" || id === 0) return value;
    const object = paths.resolve(id);
    if (!object) throw new HostError("ItemNotFound", "a null object as argument");
    return object;
  });
}
