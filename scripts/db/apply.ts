import { runCommand } from '../command-error.ts'
import { openDatabase } from './local-database.ts'
import { migrate } from './migrate.ts'

/** `npm run db:migrate` */
await runCommand(async () => {
  const { url, close } = await openDatabase()
  try {
    const applied = await migrate(url)
    for (const name of applied) console.log(`Applied ${name}`)
    if (applied.length === 0) console.log('The database is up to date.')
  } finally {
    await close()
  }
})
