export const POLICY_MARK: string;
export function panePolicy(html: string): string;
