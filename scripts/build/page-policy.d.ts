export const PAGE_POLICY: string;
export const PAGE_HEADER: string;
export const SCRIPT_HEADER: string;
