/** How many cases a slow property is tried on: so many, or as told. To look further: FC_SEED=1 FC_RUNS=200 npm test */
export function runs(usual: number): { readonly numRuns: number } {
  return { numRuns: Number(process.env["FC_RUNS"] ?? usual) };
}
