import type { Catalog, ClassCatalog, Member } from "../client/catalog";
import { HostError } from "../model/host-error";
import type { ClassModel, ClassModels, HostObject } from "./host-object";
import type { RequirementSets } from "./requirement-sets";

/** A class as the client knows it, beside how the host answers for it. */
export interface KnownClass {
  readonly catalog: ClassCatalog;
  readonly model: ClassModel<unknown>;
}

/**
 * Says for each member the client asks for whether there is such a member, whether this Excel is new enough for it, and
 * whether the host models it. Nothing is ever ignored: each refusal is an error that names the member, and is kept.
 */
export class Membership {
  /** "Range.getSpillParent: not modelled", in the order they came. */
  readonly refusals: string[] = [];

  constructor(
    private readonly catalog: Catalog,
    private readonly models: ClassModels,
    private readonly sets: RequirementSets,
  ) {}

  classOf({ className }: HostObject): KnownClass {
    const catalog = this.catalog.get(className);
    if (!catalog) throw this.#refuse("ApiNotFound", className, "no class of the client");
    return { catalog, model: this.models[className] as unknown as ClassModel<unknown> };
  }

  /** The member of that name on the wire. @throws HostError ApiNotFound */
  byWireName(object: HostObject, wireName: string): Member {
    const { catalog } = this.classOf(object);
    return this.#available(object, wireName, catalog.byWireName.get(wireName));
  }

  /** The member of that name in the public API. @throws HostError ApiNotFound */
  byName(object: HostObject, name: string): Member {
    const { catalog } = this.classOf(object);
    return this.#available(object, name, catalog.members.get(name));
  }

  /** True for a member this Excel is new enough for. */
  isInReach({ apiSet }: Member): boolean {
    return apiSet === null || this.sets.isSupported(apiSet.name, apiSet.version);
  }

  #available(object: HostObject, name: string, member: Member | undefined): Member {
    const label = `${object.className}.${name}`;
    if (!member) throw this.#refuse("ApiNotFound", label, "no member of the client");
    if (this.isInReach(member)) return member;
    throw this.#refuse("ApiNotFound", label, `needs ${member.apiSet?.name ?? ""} ${member.apiSet?.version ?? ""}`);
  }

  notModelled(object: HostObject, name: string): HostError {
    return this.#refuse("NotModelled", `${object.className}.${name}`, "not modelled");
  }

  #refuse(code: "ApiNotFound" | "NotModelled", label: string, why: string): HostError {
    this.refusals.push(`${label}: ${why}`);
    return new HostError(code, `${label}: ${why}`);
  }
}
