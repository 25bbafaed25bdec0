/** A pattern written with plain blanks → a regular expression in which each takes any run of white space, line breaks too. */
export function phrase(pattern: string, flags = "u"): RegExp {
  return new RegExp(pattern.replaceAll(" ", "\\s+"), flags);
}
