import { startPage } from "./start-page";

/** The page as a server gives it out: worker and service worker are files beside it. */
startPage(() => new Worker(new URL("./worker/main.ts", import.meta.url)));
// Works without a network from the second visit on; refused where the address is not a safe one.
if ("serviceWorker" in navigator) void navigator.serviceWorker.register("sw.js").catch(() => undefined);
