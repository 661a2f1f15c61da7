import { Readable } from 'node:stream'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { stringify } from 'csv-stringify'

export type RowFormat = 'csv' | 'jsonl'

const types: Record<RowFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
}

/** Sends rows as a file while they are read, so that a long record needs no memory. */
export function sendRows<Row extends object>(
  rows: AsyncIterable<Row>,
  file: { name: string; format: RowFormat; columns: readonly (keyof Row & string)[] },
): Response {
  const body =
    file.format === 'csv'
      ? // A cell that begins with "=" would be a formula to a spreadsheet.
        Readable.from(rows).pipe(
          stringify({ header: true, columns: [...file.columns], bom: true, escape_formulas: true }),
        )
      : Readable.from(inLines(rows))
  return new Response(createReadableStreamFromReadable(body), {
    headers: {
      'Content-Type': types[file.format],
      'Content-Disposition': `attachment; filename="${file.name}.${file.format}"`,
      'Cache-Control': 'no-store',
    },
  })
}

async function* inLines(rows: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`
}
