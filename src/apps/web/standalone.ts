import { startPage } from "./start-page";

/** The page as one file: the worker stands in it as text. */
const source = document.getElementById("worker")?.textContent ?? "";
const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
startPage(() => new Worker(address));
