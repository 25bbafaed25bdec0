import { LiveAreas, LiveRange } from "../model/live-range";
import type { HostObject } from "./host-object";
import type { Membership } from "./membership";

/**
 * What every answer about an object carries, so that the client finds it again: its id (under "Id" where the id is
 * public, else "_Id"), and the reference of a range it keeps.
 */
export function identity(object: HostObject, membership: Membership): Record<string, unknown> {
  const { catalog, model } = membership.classOf(object);
  const value: Record<string, unknown> = {};
  const id = model.id?.(object.target);
  if (id !== undefined && id !== null) value[catalog.members.has("id") ? "Id" : "_Id"] = id;
  const { target } = object;
  const isRange = target instanceof LiveRange || (target instanceof LiveAreas && object.className === "RangeAreas");
  if (isRange && target.referenceId !== null) value["_ReferenceId"] = target.referenceId;
  return value;
}
