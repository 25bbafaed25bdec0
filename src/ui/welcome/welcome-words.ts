import type { Words } from "../strings/words";

interface WelcomeWords {
  readonly heading: string;
  readonly sentences: readonly [string, string, string];
  readonly skip: string;
}

export const WELCOME_WORDS: Words<WelcomeWords> = {
  vi: {
    heading: "Lần đầu dùng?",
    sentences: [
      "Bấm Kiểm tra, rồi bấm vào từng dòng để đến ô cần xem.",
      "Mọi chỗ sửa, điền đều cho xem trước, và Hoàn tác được cả lượt.",
      "Nội dung tệp không gửi đi đâu.",
    ],
    skip: "Đã hiểu",
  },
  en: {
    heading: "New here?",
    sentences: [
      "Press Check, then press a line to go to its cell.",
      "Every fix and fill is shown first, and can be undone as a whole.",
      "The content of the workbook is sent nowhere.",
    ],
    skip: "Got it",
  },
};
