/* Keeps the page's own files, so that it works without a network. The build puts in their names and a version made of their content. */
const FILES = /* files */ [];
const CACHE = "soat-" + /* version */ "";

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(FILES))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => name.startsWith("soat-") && name !== CACHE).map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== self.location.origin) return;
  const page = new URL("index.html", self.location).pathname;
  const asked = pathname.endsWith("/") ? page : pathname;
  event.respondWith(
    caches
      .open(CACHE)
      .then((cache) => cache.match(asked))
      .then((kept) => kept ?? fetch(event.request)),
  );
});
