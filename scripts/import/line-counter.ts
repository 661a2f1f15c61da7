/** Tells the lines, from 1, of offsets that only grow. */
export function lineCounter(source: string): (offset: number) => number {
  let line = 1
  let next = source.indexOf('\n')
  return (offset) => {
    while (next >= 0 && next < offset) {
      line += 1
      next = source.indexOf('\n', next + 1)
    }
    return line
  }
}
