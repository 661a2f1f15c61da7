import type { TestProject } from 'vitest/node'
import { createMigratedDatabase, startTestCluster } from './test-cluster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the test PostgreSQL's own `postgres` database, for making and dropping others. */
    postgresUrl: string
  }
}

/** Once for all integration tests: a PostgreSQL, and in it the migrated template of every file's database. */
export async function setup(project: TestProject) {
  const cluster = await startTestCluster()
  await createMigratedDatabase(cluster, 'margin_template')
  project.provide('postgresUrl', cluster.url('postgres'))
  return () => cluster.stop()
}
