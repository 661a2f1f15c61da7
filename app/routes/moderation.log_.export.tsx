import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportedColumns, exportLog } from '../domain/moderation/record/export-log.server.ts'
import { readLogFilter } from '../domain/moderation/record/log-filter.ts'
import { load } from '../http/load.server.ts'
import { sendRows } from '../http/send-rows.server.ts'

/** The log as a file, with the log's own filter: `?format=csv` or `?format=jsonl`. */
export function loader(args: LoaderFunctionArgs) {
  const query = new URL(args.request.url).searchParams
  const format = query.get('format') === 'csv' ? 'csv' : 'jsonl'
  return load(args, () => {
    const rows = exportLog(args.context.ctx, { filter: readLogFilter(query) })
    const name = `margin-log-${args.context.ctx.now.toISOString().slice(0, 10)}`
    return Promise.resolve(sendRows(rows, { name, format, columns: exportedColumns }))
  })
}
