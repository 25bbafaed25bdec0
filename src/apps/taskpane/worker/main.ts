import type { Port } from "../../../hosts/channel/messages";
import { serve } from "../../../hosts/channel/serve";
import { SheetKeeper } from "./sheet-keeper";

/** The worker: what takes long, away from the page that Excel shows. */
serve(self as unknown as Port, new SheetKeeper().handlers);
