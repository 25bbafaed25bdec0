import type { Port } from "../../../hosts/channel/messages";
import { serve } from "../../../hosts/channel/serve";
import { Book } from "./book";

/** The worker: owns the open workbook and answers the page. */
serve(self as unknown as Port, new Book().handlers);
