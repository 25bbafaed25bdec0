export const DEV_ORIGIN: string;
export function manifestFor(xml: string, origin: string): string;
export function checkedOrigin(origin: string): string;
