import { FluentProvider, makeStyles, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { MainView } from "./main-view";
import { PaneContext, StringsContext } from "./pane-context";
import type { PaneServices } from "./pane-context";
import { RunBar } from "./run/run-bar";
import { FailureBar } from "./shell/failure-bar";
import { Header } from "./shell/header";
import { LiveRegion } from "./shell/live-region";
import type { Strings } from "./strings/strings";
import { TabBar } from "./tabs/tab-bar";

interface PaneProps extends PaneServices {
  readonly strings: Strings;
  readonly theme: "light" | "dark";
}

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", overflow: "hidden" },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});

/** The whole pane. */
export function Pane({ store, controller, strings, theme }: PaneProps) {
  const styles = useStyles();
  return (
    <PaneContext.Provider value={{ store, controller }}>
      <StringsContext.Provider value={strings}>
        <FluentProvider
          theme={theme === "dark" ? webDarkTheme : webLightTheme}
          className={styles.pane}
          style={{ colorScheme: theme }}
        >
          <Header />
          <main className={styles.main} lang={strings.language}>
            <TabBar />
            <FailureBar />
            <MainView />
            <RunBar />
          </main>
          <LiveRegion />
        </FluentProvider>
      </StringsContext.Provider>
    </PaneContext.Provider>
  );
}
