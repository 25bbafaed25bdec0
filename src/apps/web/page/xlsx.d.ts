/** A workbook as the bundle carries it: a data address. */
declare module "*.xlsx" {
  const address: string;
  export default address;
}
