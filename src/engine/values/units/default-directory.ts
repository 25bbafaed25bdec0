import { COLLECTIVES } from "./default-units/collectives";
import { LOCALITIES } from "./default-units/localities";
import { MINISTRIES } from "./default-units/ministries";
import { OWN_DEPARTMENTS } from "./default-units/own-departments";
import { PROVINCIAL_BODIES } from "./default-units/provincial-bodies";
import { UnitDirectory } from "./directory";

/** What ships with the product: the units a Sở GDĐT of any province works with, before and after 1 July 2025. */
export const defaultDirectory = new UnitDirectory([
  ...OWN_DEPARTMENTS,
  ...COLLECTIVES,
  ...PROVINCIAL_BODIES,
  ...LOCALITIES,
  ...MINISTRIES,
]);
