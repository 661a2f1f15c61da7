/** The ids of the passages that have every word of the query, or its beginning, in their heading or text. */
export function findPassages(
  passages: readonly { passageId: string; heading: string; text: string }[],
  query: string,
): Set<string> {
  const wanted = wordsOf(query)
  const found = passages.filter(({ heading, text }) => {
    const there = wordsOf(`${heading} ${text}`)
    return wanted.every((word) => there.some((other) => other.startsWith(word)))
  })
  return new Set(found.map(({ passageId }) => passageId))
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
