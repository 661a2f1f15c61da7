import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CommandError, runCommand } from '../command-error.ts'
import { withDatabase } from './local-database.ts'
import { projectRoot } from './places.ts'
import { diffToSchema } from './schema-engine.ts'

/** `npm run db:diff -- NAME`: writes the migration that leads from the existing ones to `schema.prisma`. */
await runCommand(async () => {
  const name = (process.argv[2] ?? '').replaceAll('-', '_')
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new CommandError('Give the migration a name of small letters and digits: npm run db:diff -- add-topics')
  }
  const sql = await withDatabase(diffToSchema)
  if (sql === null) {
    console.log('There is no difference: the migrations lead to schema.prisma.')
    return
  }
  const time = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const file = path.join('prisma/migrations', `${time}_${name}`, 'migration.sql')
  mkdirSync(path.dirname(path.join(projectRoot, file)), { recursive: true })
  writeFileSync(path.join(projectRoot, file), sql)
  console.log(`Wrote ${file}: read it before you apply it with npm run db:migrate.`)
})
