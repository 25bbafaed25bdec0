import type { ExcelNamespace } from "./client-types";

/**
 * What the genuine client knows, read from its own classes: which members a class has, what they are called on the
 * wire, which requirement set brought them, and which ones it counts as writes. Needs the readable (debug) build: the
 * facts about methods are taken from their source text.
 */

interface ApiSet {
  readonly name: string;
  readonly version: string;
}

export interface Member {
  /** As in the public API, e.g. "getUsedRange". */
  readonly name: string;
  /** As on the wire, e.g. "GetUsedRange". */
  readonly wireName: string;
  readonly kind: "scalar" | "object" | "method" | "indexer";
  /** Null for members there from the beginning. */
  readonly apiSet: ApiSet | null;
  /** The client's own operation type 0: the request may change the workbook, and Excel's undo with it. */
  readonly isWrite: boolean;
}

export interface ClassCatalog {
  readonly name: string;
  readonly isCollection: boolean;
  /** By public name. */
  readonly members: ReadonlyMap<string, Member>;
  /** By wire name; a collection's indexer is "". */
  readonly byWireName: ReadonlyMap<string, Member>;
}

export type Catalog = ReadonlyMap<string, ClassCatalog>;

interface ClassPrototype {
  readonly _className: string;
  readonly _isCollection?: boolean;
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
}

export function buildCatalog(excel: ExcelNamespace): Catalog {
  const classes = new Map<string, ClassCatalog>();
  for (const value of Object.values(excel)) {
    const prototype =
      typeof value === "function" ? (value.prototype as Partial<ClassPrototype> | undefined) : undefined;
    if (prototype?._className === undefined) continue;
    classes.set(prototype._className, readClass(prototype as ClassPrototype, customizations(excel)));
  }
  return classes;
}

type Customizations = Readonly<Record<string, unknown>>;

/** Functions the client puts in the place of generated setters. */
const customizations = (excel: ExcelNamespace): Customizations => (excel["_CC"] ?? {}) as Customizations;

function readClass(prototype: ClassPrototype, custom: Customizations): ClassCatalog {
  const members = [...scalarMembers(prototype), ...objectMembers(prototype), ...methodMembers(prototype)];
  return {
    name: prototype._className,
    isCollection: prototype._isCollection ?? false,
    members: new Map(members.map((member) => [member.name, member])),
    byWireName: new Map(
      members.flatMap((member) =>
        [member.wireName, ...aliases(prototype, member, custom)].map((wireName) => [wireName, member] as const),
      ),
    ),
  };
}

function scalarMembers(prototype: ClassPrototype): Member[] {
  const wireNames = prototype._scalarPropertyOriginalNames ?? [];
  return (prototype._scalarPropertyNames ?? []).map((name, index) => ({
    name,
    wireName: wireNames[index] ?? name,
    kind: "scalar",
    apiSet: apiSetIn(sourceOf(prototype, name)),
    isWrite: false,
  }));
}

function objectMembers(prototype: ClassPrototype): Member[] {
  return (prototype._navigationPropertyNames ?? []).map((name) => {
    const source = sourceOf(prototype, name);
    const wireName = /_createPropertyObject\(Excel\.\w+, this, "(\w+)"/.exec(source)?.[1] ?? name;
    return { name, wireName, kind: "object", apiSet: apiSetIn(source), isWrite: false };
  });
}

const CALL = /_(createMethodObject|invokeMethod)\((?:[\w.]+, )?this, "(\w+)", (\d)/;

function methodMembers(prototype: ClassPrototype): Member[] {
  return Object.getOwnPropertyNames(prototype).flatMap((name): Member[] => {
    const source = sourceOf(prototype, name);
    const apiSet = apiSetIn(source);
    if (source.includes("_createIndexerObject(")) {
      return [{ name, wireName: "", kind: "indexer", apiSet, isWrite: false }];
    }
    const call = CALL.exec(source);
    return call ? [{ name, wireName: call[2] ?? name, kind: "method", apiSet, isWrite: call[3] === "0" }] : [];
  });
}

/** Other wire names a property is set by: `showGridlines` goes out as "Gridlines". */
function aliases(prototype: ClassPrototype, { name }: Member, custom: Customizations): string[] {
  const { set: setter } = (Object.getOwnPropertyDescriptor(prototype, name) ?? {}) as { set?: unknown };
  const replacement = custom[/_CC\.(\w+)\(this/.exec(textOf(setter))?.[1] ?? ""];
  return [...textOf(replacement).matchAll(/_invokeSetProperty\(thisObj, "(\w+)"/g)].map(([, alias = ""]) => alias);
}

/** Source text of a method, or of a property's getter. */
function sourceOf(prototype: ClassPrototype, name: string): string {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  const { get, value } = (descriptor ?? {}) as { get?: unknown; value?: unknown };
  const code = get ?? value;
  return textOf(code);
}

function textOf(code: unknown): string {
  return typeof code === "function" ? Function.prototype.toString.call(code) : "";
}

function apiSetIn(source: string): ApiSet | null {
  const match = /_throwIfApiNotSupported\("[^"]*", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)"/.exec(source);
  return match ? { name: match[1] ?? "ExcelApi", version: match[2] ?? "" } : null;
}
