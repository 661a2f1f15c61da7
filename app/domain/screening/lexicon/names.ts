/** The names of a list written as prose: separated by commas or line breaks. */
export function names(list: string): string[] {
  return list
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name.length > 0)
}
