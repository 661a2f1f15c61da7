import { expect, inject, it } from 'vitest'
import { applyMigrations, diffToSchema } from '../../scripts/db/schema-engine.ts'
import { createTestDatabase } from '../setup/database.ts'

it('leaves nothing between the migrations and the schema', async () => {
  expect(await diffToSchema(inject('postgresUrl'))).toBeNull()
})

it('has nothing to do where it was done before', async () => {
  const database = await createTestDatabase()
  expect(await applyMigrations(database.url)).toEqual([])
  await database.drop()
})
