import fc from "fast-check";
import { runs } from "./runs";

// The same random plans and texts in every run, so that a red run says something about the change. To look further: FC_SEED=1 npm test
fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 20261121), ...runs(100) });
