import { HostError } from "../../hosts/workbook-host";
import type { PaneFailure } from "../store/state";

const UNFORESEEN = {
  reading: {
    vi: "Có trục trặc ngoài dự kiến, tệp của bạn không bị thay đổi. Bấm Thử lại; nếu vẫn vậy, đóng khung này rồi mở lại.",
    en: "Something unexpected went wrong; your workbook was not changed. Try again, or close this pane and open it anew.",
  },
  writing: {
    vi: "Có trục trặc ngoài dự kiến khi ghi. Phần đã ghi vẫn hoàn tác được. Bấm Thử lại để làm nốt; nếu vẫn vậy, đóng khung này rồi mở lại.",
    en: "Something unexpected went wrong while writing. What was written can be undone. Try again to do the rest, or close this pane and open it anew.",
  },
} as const;

/** A failure as the pane tells it: the host's own sentence, or a general one for what nobody foresaw. */
export function paneFailure(error: unknown, during: keyof typeof UNFORESEEN): PaneFailure {
  if (error instanceof HostError) return { sentence: error.sentence, detail: error.detail };
  return {
    sentence: UNFORESEEN[during],
    detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
}

/** The user is typing in a cell or Excel is at work: worth another try by itself a little later. */
export function passesByItself(error: unknown): boolean {
  return error instanceof HostError && (error.code === "cellEditing" || error.code === "busy");
}
