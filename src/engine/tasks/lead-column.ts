/** The column that says who leads, where a table has two. */
export type LeadColumn = "lead" | "internalLead";
