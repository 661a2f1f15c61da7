import pg from 'pg'
import { CommandError, runCommand } from './command-error.ts'

/** For a container's health check: does the worker of this machine still listen for jobs? */
await runCommand(async () => {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL, connectionTimeoutMillis: 5000 })
  await client.connect()
  try {
    const { rowCount } = await client.query(
      `SELECT FROM pg_stat_activity WHERE client_addr = inet_client_addr() AND query LIKE 'LISTEN "jobs:insert"%'`,
    )
    if (rowCount === 0) throw new CommandError('No worker listens for jobs.')
  } finally {
    await client.end()
  }
})
