import { readFileSync } from 'node:fs'
import path from 'node:path'
import { FileProblems } from '../../app/domain/articles/file-problems.ts'
import { CommandError } from '../command-error.ts'

/** A text file's content. Paths count from where the person at the terminal stands, also below `npm run`. */
export function readTextFile(file: string): string {
  const bytes = readBytes(file)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    return decoder.decode(bytes)
  } catch {
    throw new FileProblems([{ line: lineOfWrongByte(bytes), what: 'This is not text in UTF-8 from here on.' }])
  }
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(path.resolve(process.env.INIT_CWD ?? '.', file))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new CommandError(`${file}: there is no such file.`)
    if (code === 'EISDIR') throw new CommandError(`${file}: this is a folder, not a file.`)
    throw new CommandError(`${file}: it cannot be read (${code ?? 'unknown reason'}).`)
  }
}

/** A character of UTF-8 never holds the byte of a line end, so lines can be tried one by one. */
function lineOfWrongByte(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let from = 0
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(10, from)
    try {
      decoder.decode(bytes.subarray(from, end < 0 ? bytes.length : end))
    } catch {
      return line
    }
    if (end < 0) return line
    from = end + 1
  }
}
