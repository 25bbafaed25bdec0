import type { RefObject } from "react";
import { startTransition, useCallback, useRef, useState } from "react";
import type { CreateWorker } from "./open-book";
import { OpenBook } from "./open-book";

/** The file that is being opened. */
interface OpeningFile {
  readonly name: string;
  /** 0 to 1; null before anything is known. */
  readonly progress: number | null;
  readonly cancel: () => void;
}

interface Books {
  readonly opened: OpenBook | null;
  /** The same, for who looks later. */
  readonly current: RefObject<OpenBook | null>;
  readonly opening: OpeningFile | null;
  /** Rejects as opening does; what is open stays until the next is there, and where there is none. */
  readonly open: (name: string, read: () => Promise<Uint8Array>) => Promise<void>;
}

/** One workbook is open at a time, and one on its way at most. */
export function useOpenBook(createWorker: CreateWorker): Books {
  const [opened, setOpened] = useState<OpenBook | null>(null);
  const [opening, setOpening] = useState<OpeningFile | null>(null);
  const current = useRef<OpenBook | null>(null);
  const underWay = useRef<AbortController | null>(null);
  const open = useCallback(
    async (name: string, read: () => Promise<Uint8Array>) => {
      underWay.current?.abort();
      const stop = new AbortController();
      underWay.current = stop;
      const show = (progress: number | null) => {
        const cancel = () => {
          stop.abort();
        };
        setOpening({ name, progress, cancel });
      };
      show(null);
      try {
        const next = await OpenBook.open(createWorker, name, await read(), { signal: stop.signal, onProgress: show });
        current.current?.close();
        current.current = next;
        // In slices: what is drawn first is large.
        startTransition(() => {
          setOpened(next);
        });
      } catch (error) {
        // The user wanted it so.
        if (!stop.signal.aborted) throw error;
      } finally {
        if (underWay.current === stop) {
          underWay.current = null;
          setOpening(null);
        }
      }
    },
    [createWorker],
  );
  return { opened, current, opening, open };
}
