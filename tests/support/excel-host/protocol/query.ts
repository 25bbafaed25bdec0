import type { Member } from "../client/catalog";
import { identity } from "./identity";
import { type HostObject, isHostObject } from "./host-object";
import type { Membership } from "./membership";
import type { QueryInfo } from "./messages";

/** What to load of an object: some of its scalars, or all, and what of the objects it leads to. */
interface Selection {
  all: boolean;
  readonly names: string[];
  readonly children: Map<string, Selection>;
}

const emptySelection = (): Selection => ({ all: false, names: [], children: new Map() });

/** Answers `load`: the asked-for properties under their wire names. */
export class Query {
  constructor(
    private readonly membership: Membership,
    private readonly onMember: (object: HostObject, name: string) => void,
  ) {}

  run(object: HostObject, info: QueryInfo): unknown {
    return this.#load(object, parse(info), info);
  }

  #load(object: HostObject, selection: Selection, page: QueryInfo = {}): Record<string, unknown> {
    const { catalog } = this.membership.classOf(object);
    return catalog.isCollection ? this.#loadCollection(object, selection, page) : this.#loadObject(object, selection);
  }

  #loadObject(object: HostObject, selection: Selection): Record<string, unknown> {
    const value = identity(object, this.membership);
    if (selection.all) this.#addAll(object, value);
    for (const name of selection.names) {
      const member = this.membership.byName(object, name);
      if (member.kind === "object") this.#addChild(object, name, { ...emptySelection(), all: true }, value);
      else this.#addScalar(object, member, value);
    }
    for (const [name, child] of selection.children) this.#addChild(object, name, child, value);
    return value;
  }

  #addAll(object: HostObject, value: Record<string, unknown>): void {
    const { catalog, model } = this.membership.classOf(object);
    for (const member of catalog.members.values()) {
      const modelled = model.properties && member.name in model.properties;
      if (member.kind === "scalar" && modelled && this.membership.isInReach(member)) {
        this.#addScalar(object, member, value);
      }
    }
  }

  #addScalar(object: HostObject, member: Member, value: Record<string, unknown>): void {
    const property = this.membership.classOf(object).model.properties?.[member.name];
    if (!property) throw this.membership.notModelled(object, member.name);
    this.onMember(object, member.name);
    value[member.wireName] = property.get(object.target) ?? null;
  }

  #addChild(object: HostObject, name: string, selection: Selection, value: Record<string, unknown>): void {
    const member = this.membership.byName(object, name);
    const lead = this.membership.classOf(object).model.objects?.[name];
    if (!lead) throw this.membership.notModelled(object, name);
    this.onMember(object, name);
    const child = lead(object.target);
    value[member.wireName] = isHostObject(child) ? this.#load(child, selection) : null;
  }

  /** Scalars of the collection itself ("count") aside, a selection is about the items. */
  #loadCollection(object: HostObject, selection: Selection, page: QueryInfo): Record<string, unknown> {
    const { catalog, model } = this.membership.classOf(object);
    if (!model.items) throw this.membership.notModelled(object, "items");
    this.onMember(object, "items");
    const own = selection.names.filter((name) => catalog.members.get(name)?.kind === "scalar");
    const rest = { ...selection, names: selection.names.filter((name) => !own.includes(name)) };
    const skip = page.Skip ?? 0;
    const items = model.items(object.target).slice(skip, page.Top === undefined ? undefined : skip + page.Top);
    return {
      ...this.#loadObject(object, { ...emptySelection(), names: own }),
      _Items: items.map((item) => this.#load(item, rest)),
    };
  }
}

/** "name", "format/font/color", "*", "$none" → a tree; nothing at all means all scalars. */
function parse({ Select = [], Expand = [] }: QueryInfo): Selection {
  const root = { ...emptySelection(), all: Select.length === 0 };
  for (const path of Select) insert(root, path.split("/"));
  for (const path of Expand) insert(root, [...path.split("/"), "*"]);
  return root;
}

function insert(selection: Selection, [name = "", ...rest]: readonly string[]): void {
  if (name === "*") selection.all = true;
  else if (name === "$none") return;
  else if (rest.length === 0) selection.names.push(name);
  else {
    const child = selection.children.get(name) ?? emptySelection();
    selection.children.set(name, child);
    insert(child, rest);
  }
}
