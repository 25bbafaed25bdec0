import { writeFileSync } from "node:fs";
import { noticesOf, shippedPackages } from "./third-party";

/** Writes the notices that go with the packages we ship: `npx tsx scripts/make-notices.ts` */
writeFileSync("THIRD-PARTY-NOTICES.txt", noticesOf(shippedPackages(".")));
