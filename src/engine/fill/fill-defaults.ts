import { foldKey } from "../text/normalize";

/** What tasks that begin with these words usually bring about, and who usually helps; "" where nothing is usual. */
export interface FillDefault {
  /** First words of the task: "ban hành kế hoạch". Case, marks' placement and punctuation do not matter. */
  readonly words: string;
  readonly deliverable: string;
  readonly coordinating: string;
}

export type FillDefaults = readonly FillDefault[];

const of = (words: string, deliverable: string, coordinating = ""): FillDefault => ({
  words,
  deliverable,
  coordinating,
});

/** Shipped with the add-in; the user can edit the list. Only ever suggested. */
export const DEFAULT_FILL_DEFAULTS: FillDefaults = [
  of("ban hành kế hoạch", "Kế hoạch"),
  of("xây dựng kế hoạch", "Kế hoạch"),
  of("lập kế hoạch", "Kế hoạch"),
  of("ban hành quyết định", "Quyết định"),
  of("ban hành quy chế", "Quyết định ban hành quy chế"),
  of("xây dựng quy chế", "Quyết định ban hành quy chế"),
  of("ban hành quy trình", "Quyết định ban hành quy trình"),
  of("xây dựng quy trình", "Quyết định ban hành quy trình"),
  of("ban hành công văn", "Công văn"),
  of("ban hành hướng dẫn", "Công văn hướng dẫn"),
  of("hướng dẫn", "Công văn hướng dẫn"),
  of("đôn đốc", "Công văn đôn đốc"),
  of("xây dựng đề án", "Đề án"),
  of("xây dựng báo cáo", "Báo cáo"),
  of("báo cáo", "Báo cáo"),
  of("tổng hợp", "Báo cáo tổng hợp"),
  of("thống kê", "Báo cáo thống kê"),
  of("đánh giá", "Báo cáo đánh giá"),
  of("rà soát", "Báo cáo kết quả rà soát", "Các đơn vị liên quan"),
  of("khảo sát", "Báo cáo kết quả khảo sát", "Các đơn vị liên quan"),
  of("kiểm tra", "Kế hoạch; Báo cáo kết quả", "Các đơn vị liên quan"),
  of("tự kiểm tra", "Báo cáo kết quả tự kiểm tra"),
  of("giám sát", "Kế hoạch; Báo cáo kết quả", "Các đơn vị liên quan"),
  of("thanh tra", "Kế hoạch; Kết luận thanh tra", "Các đơn vị liên quan"),
  of("sơ kết", "Báo cáo sơ kết", "Các phòng thuộc Sở"),
  of("tổng kết", "Báo cáo tổng kết", "Các phòng thuộc Sở"),
  of("tổ chức hội nghị", "Hội nghị; Báo cáo kết quả", "Các phòng thuộc Sở"),
  of("tổ chức hội thảo", "Hội thảo; Báo cáo kết quả", "Các phòng thuộc Sở"),
  of("tổ chức tập huấn", "Kế hoạch; Lớp tập huấn", "Các đơn vị liên quan"),
  of("tập huấn", "Kế hoạch; Lớp tập huấn", "Các đơn vị liên quan"),
  of("bồi dưỡng", "Kế hoạch; Lớp bồi dưỡng", "Các đơn vị liên quan"),
  of("tổ chức hội thi", "Kế hoạch; Kết quả hội thi", "Các đơn vị liên quan"),
  of("tổ chức kỳ thi", "Kế hoạch; Kết quả kỳ thi", "Các đơn vị liên quan"),
  of("tuyên truyền", "Kế hoạch; Tin, bài tuyên truyền", "Các đơn vị liên quan"),
  of("thẩm định", "Báo cáo thẩm định"),
  of("tham mưu ban hành", "Tờ trình; dự thảo văn bản"),
  of("trình ban hành", "Tờ trình; dự thảo văn bản"),
];

/** The entry with the most words that the task begins with; null where none does. */
export function defaultFor(content: string, defaults: FillDefaults): FillDefault | null {
  const key = `${foldKey(content)} `;
  let best: { readonly entry: FillDefault; readonly length: number } | null = null;
  for (const entry of defaults) {
    const words = foldKey(entry.words);
    if (key.startsWith(`${words} `) && words.length > (best?.length ?? 0)) {
      best = { entry, length: words.length };
    }
  }
  return best?.entry ?? null;
}
