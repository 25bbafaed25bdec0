import {
  BuildingMultipleRegular,
  DocumentAddRegular,
  DocumentArrowDownRegular,
  QuestionCircleRegular,
  SettingsRegular,
} from "@fluentui/react-icons";
import type { MenuTab } from "../store/state";

/** What the menu leads to, in order. */
export const MENU_ITEMS = [
  { tab: "directory", Icon: BuildingMultipleRegular, writes: false },
  { tab: "settings", Icon: SettingsRegular, writes: false },
  { tab: "report", Icon: DocumentArrowDownRegular, writes: false },
  { tab: "template", Icon: DocumentAddRegular, writes: true },
  { tab: "help", Icon: QuestionCircleRegular, writes: false },
] as const satisfies readonly {
  readonly tab: MenuTab;
  readonly Icon: typeof SettingsRegular;
  /** Offered only where the workbook can be written to. */
  readonly writes: boolean;
}[];
