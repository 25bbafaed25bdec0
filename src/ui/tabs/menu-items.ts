import {
  BuildingMultipleRegular,
  DocumentAddRegular,
  DocumentArrowDownRegular,
  DocumentCheckmarkRegular,
  QuestionCircleRegular,
  SettingsRegular,
} from "@fluentui/react-icons";
import type { HostCapabilities } from "../../hosts/workbook-host";
import type { MenuTab } from "../store/state";

type Offered = (capabilities: HostCapabilities | null) => boolean;

const always: Offered = () => true;
const whereWritten: Offered = (capabilities) => capabilities?.mode === "full";
const whereCopied: Offered = (capabilities) => capabilities?.copy !== undefined;

/** What the menu leads to, in order, and where it is offered. */
export const MENU_ITEMS = [
  { tab: "directory", Icon: BuildingMultipleRegular, offered: always },
  { tab: "settings", Icon: SettingsRegular, offered: always },
  { tab: "report", Icon: DocumentArrowDownRegular, offered: always },
  { tab: "submission", Icon: DocumentCheckmarkRegular, offered: whereCopied },
  { tab: "template", Icon: DocumentAddRegular, offered: whereWritten },
  { tab: "help", Icon: QuestionCircleRegular, offered: always },
] as const satisfies readonly {
  readonly tab: MenuTab;
  readonly Icon: typeof SettingsRegular;
  readonly offered: Offered;
}[];
