import { useSyncExternalStore } from "react";

export type Language = "vi" | "en";
const KEY = "soat.language";

/** The language chosen in this browser; else English where the browser is English. Vietnamese is the page's own. */
export function firstLanguage(): Language {
  const kept = stored();
  if (kept === "vi" || kept === "en") return kept;
  return /^en(?:-|$)/i.test(navigator.language) ? "en" : "vi";
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A page from a file may keep nothing.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Light or dark, as the system is. */
export function useTheme(): "light" | "dark" {
  return useMedia("(prefers-color-scheme: dark)") ? "dark" : "light";
}

/** Whether a media query holds, as it changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener("change", changed);
      return () => {
        media.removeEventListener("change", changed);
      };
    },
    () => matchMedia(query).matches,
  );
}
