import { createRoot } from "react-dom/client";
import { loadEngine } from "../../ui/controller/engine";
import { PaneController } from "../../ui/controller/pane-controller";
import { Pane } from "../../ui/pane";
import { PaneStore } from "../../ui/store/pane-store";
import { INITIAL_STATE } from "../../ui/store/state";
import { stringsFor } from "../../ui/strings/catalogue";
import type { PaneWorker } from "./pane-worker";
import { isFirstRun, rememberWelcome } from "./first-run";
import { officeTheme } from "./office-theme";

/** The task pane: loaded by taskpane.html once Office is ready and Excel is new enough. */
const storage = () => localStorage;
const store = new PaneStore({ ...INITIAL_STATE, welcome: isFirstRun(storage) });
rememberWelcome(store, storage);
/** One, also where the pane connects anew. */
let worker: PaneWorker | undefined;
const controller = new PaneController(store, async () => {
  const [{ createOfficeHost }, { PaneWorker }, engine] = await Promise.all([
    import("../../hosts/office/index"),
    import("./pane-worker"),
    loadEngine(),
  ]);
  worker ??= new PaneWorker(() => new Worker(new URL("./worker/main.ts", import.meta.url)));
  const { parse, check } = worker;
  return {
    host: await createOfficeHost(parse),
    engine,
    check: (read, settings, signal) => check(engine, read, settings, signal),
  };
});
const strings = stringsFor(Office.context.displayLanguage);
const root = document.getElementById("root");
if (!root) throw new Error("taskpane.html has no #root");
document.documentElement.lang = strings.language;
document.title = strings.appName;
createRoot(root).render(
  <Pane store={store} controller={controller} strings={strings} theme={officeTheme(Office.context)} />,
);
void controller.start();
