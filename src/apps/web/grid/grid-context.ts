import { createContext, useContext, useSyncExternalStore } from "react";
import type { BookState, BookStore } from "../book/book-store";
import type { PageStrings } from "../strings/strings";
import { vi } from "../strings/vi";

export const BookContext = createContext<BookStore | null>(null);
export const PageStringsContext = createContext<PageStrings>(vi);

export function useBook(): BookStore {
  const book = useContext(BookContext);
  if (!book) throw new Error("The grid stands outside a workbook.");
  return book;
}

/** A part of the book's state; drawn anew when it changes. */
export function useBookState<T>(select: (state: BookState) => T): T {
  const book = useBook();
  return useSyncExternalStore(book.subscribe, () => select(book.state));
}

export function usePageStrings(): PageStrings {
  return useContext(PageStringsContext);
}
