import { HostError } from "../../hosts/workbook-host";
import type { PaneFailure } from "../store/state";

/** A failure as the pane tells it: the host's own sentence, or a general one for what nobody foresaw. */
export function paneFailure(error: unknown): PaneFailure {
  if (error instanceof HostError) return { sentence: error.sentence, detail: error.detail };
  return {
    sentence: {
      vi: "Có trục trặc ngoài dự kiến, tệp của bạn không bị thay đổi. Bấm Thử lại; nếu vẫn vậy, đóng khung này rồi mở lại.",
      en: "Something unexpected went wrong; your workbook was not changed. Try again, or close this pane and open it anew.",
    },
    detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
}

/** The user is typing in a cell or Excel is at work: worth another try by itself a little later. */
export function passesByItself(error: unknown): boolean {
  return error instanceof HostError && (error.code === "cellEditing" || error.code === "busy");
}
