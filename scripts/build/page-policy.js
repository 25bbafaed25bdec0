/** What the web page may load: its own files, and styles as Fluent writes them. Nothing may be sent anywhere. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * What a server says with each file of the page. A worker goes by what came with its own file, not by the page that starts it: without this
 * header it could send a plan anywhere. The service worker fetches the page's files; no page may frame this one.
 */
export const PAGE_HEADER = `${PAGE_POLICY}; connect-src 'self'; frame-ancestors 'none'`;

/** The same for the scripts of the task pane, among them its worker. */
export const SCRIPT_HEADER = "default-src 'none'; script-src 'self'";
