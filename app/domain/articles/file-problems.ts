/** One thing that is wrong with a file. Lines count from 1; null when it is about the whole file. */
export interface FileProblem {
  line: number | null
  what: string
}

/** Why a file cannot be imported. Whoever throws it has written nothing. */
export class FileProblems extends Error {
  override readonly name = 'FileProblems'

  constructor(readonly problems: readonly FileProblem[]) {
    super(problems.map(({ line, what }) => (line === null ? what : `line ${line}: ${what}`)).join('\n'))
  }
}
