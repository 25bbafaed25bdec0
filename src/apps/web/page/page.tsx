import { Button, FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import { HostError } from "../../../hosts/workbook-host";
import { BookContext, PageStringsContext } from "../grid/grid-context";
import { en } from "../strings/en";
import { vi } from "../strings/vi";
import { FileBar } from "./file-bar";
import { NoticeBar } from "./notice";
import type { Notice } from "./notice";
import { OpeningBar } from "./opening-bar";
import type { CreateWorker } from "./open-book";
import { firstLanguage, keepLanguage, useMedia, useTheme } from "./page-settings";
import { checkedName, saveFile } from "./save-file";
import { PANE_WIDTH } from "./splitter";
import { StartScreen } from "./start-screen";
import { useFiles } from "./use-files";
import { useOpenBook } from "./use-open-book";
import { useShortcuts } from "./use-shortcuts";
import { WorkbookView } from "./workbook-view";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100vh", overflow: "hidden" },
  dropping: { outline: `4px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-8px" },
  end: { display: "flex", justifyContent: "flex-end", padding: "4px 8px" },
  pick: { display: "none" },
});

interface PageProps {
  readonly createWorker: CreateWorker;
  readonly sample: () => Promise<Uint8Array>;
  readonly openSample: boolean;
}

/** The whole page: before a file is open, and then the sheet beside the pane. */
export function Page({ createWorker, sample, openSample }: PageProps) {
  const styles = useStyles();
  const theme = useTheme();
  const isNarrow = useMedia("(max-width: 760px)");
  const [language, setLanguage] = useState(firstLanguage);
  const { opened, current, opening, open: openBook } = useOpenBook(createWorker);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [paneWidth, setPaneWidth] = useState<number>(PANE_WIDTH.first);
  const [side, setSide] = useState<"sheet" | "pane">("sheet");
  const picker = useRef<HTMLInputElement>(null);
  const strings = language === "en" ? en : vi;

  const attempt = useCallback(
    async (work: () => Promise<void>) => {
      try {
        await work();
      } catch (error) {
        setNotice(failure(error, language, strings.failed.unforeseen));
      }
    },
    [language, strings],
  );
  const open = useCallback(
    (name: string, read: () => Promise<Uint8Array>) => {
      const go = () => {
        setNotice(null);
        void attempt(() => openBook(name, read));
      };
      if (current.current?.book.state.unsaved === true) setNotice({ kind: "leave", go });
      else go();
    },
    [attempt, current, openBook],
  );
  const openFile = useCallback(
    (file: File) => {
      open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
    },
    [open],
  );
  const dropping = useFiles(openFile);
  useEffect(() => {
    if (openSample) open(vi.sampleName, sample);
  }, []);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (current.current?.book.state.unsaved === true) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => {
      removeEventListener("beforeunload", warn);
    };
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = opened ? `${opened.fileName} – ${strings.paneLabel}` : strings.start.heading;
  }, [language, opened, strings]);

  const save = () =>
    attempt(async () => {
      if (!opened) return;
      let done = () => undefined as unknown;
      const saved = await saveFile(checkedName(opened.fileName, strings.checkedSuffix), async () => {
        const file = await opened.book.save();
        done = file.done;
        return file.bytes;
      });
      if (saved === null) return;
      done();
      setNotice({ kind: "saved", fileName: saved });
    });
  const undo = () => attempt(async () => opened?.undo());
  const redo = () => attempt(async () => opened?.redo());
  const type = (row: number, column: number, text: string) =>
    attempt(async () => {
      const result = await opened?.type(row, column, text, strings.grid.edit);
      const [refused] = result?.refused ?? [];
      if (refused) setNotice({ kind: "failed", sentence: refused.sentence[language], detail: "" });
    });
  useShortcuts({ save, undo, redo });

  const languageButton = (
    <Button
      appearance="subtle"
      title={strings.bar.otherLanguageHint}
      onClick={() => {
        const other = language === "vi" ? "en" : "vi";
        keepLanguage(other);
        setLanguage(other);
      }}
    >
      {strings.bar.otherLanguage}
    </Button>
  );
  return (
    <PageStringsContext.Provider value={strings}>
      <FluentProvider
        theme={theme === "dark" ? webDarkTheme : webLightTheme}
        className={`${styles.page} ${dropping ? styles.dropping : ""}`}
        style={{ colorScheme: theme }}
      >
        <input
          ref={picker}
          type="file"
          accept=".xlsx,.xlsm,.xls"
          aria-label={strings.start.open}
          className={styles.pick}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            target.value = "";
            if (file) openFile(file);
          }}
        />
        {opening && (
          <OpeningBar
            fileName={opening.name}
            progress={opening.progress}
            onCancel={() => {
              opening.cancel();
              // The button goes; who pressed it goes on where files are opened.
              document.querySelector<HTMLElement>("[data-open-file]")?.focus();
            }}
          />
        )}
        {notice && (
          <NoticeBar
            notice={notice}
            onClose={() => {
              setNotice(null);
            }}
          />
        )}
        {opened ? (
          <BookContext.Provider value={opened.book}>
            <FileBar
              fileName={opened.fileName}
              onOpen={() => picker.current?.click()}
              onSave={() => void save()}
              onUndo={() => void undo()}
              onRedo={() => void redo()}
            >
              {isNarrow && (
                <Button
                  appearance="outline"
                  onClick={() => {
                    setSide(side === "sheet" ? "pane" : "sheet");
                  }}
                >
                  {side === "sheet" ? strings.bar.pane : strings.bar.sheet}
                </Button>
              )}
              {languageButton}
            </FileBar>
            <WorkbookView
              key={opened.fileName}
              opened={opened}
              language={language}
              theme={theme}
              only={isNarrow ? side : null}
              paneWidth={paneWidth}
              onPaneWidth={setPaneWidth}
              onType={(row, column, text) => void type(row, column, text)}
            />
          </BookContext.Provider>
        ) : (
          <>
            <div className={styles.end}>{languageButton}</div>
            <StartScreen
              opening={opening !== null}
              onOpen={() => picker.current?.click()}
              onSample={() => {
                open(vi.sampleName, sample);
              }}
            />
          </>
        )}
      </FluentProvider>
    </PageStringsContext.Provider>
  );
}

function failure(error: unknown, language: "vi" | "en", unforeseen: string): Notice {
  if (error instanceof HostError) return { kind: "failed", sentence: error.sentence[language], detail: error.detail };
  return { kind: "failed", sentence: unforeseen, detail: error instanceof Error ? error.message : String(error) };
}
