import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum, type SqlDriverAdapter, type SqlQuery, type SqlResultSet } from '@prisma/driver-adapter-utils'
import pg from 'pg'

/** PostgreSQL's type numbers (`pg_type.oid`). */
const internalChar = 18
const text = 25

interface Internals {
  performIO: (this: SqlDriverAdapter, query: SqlQuery) => Promise<pg.QueryArrayResult>
  queryRaw: (this: Pick<Internals, 'performIO'>, query: SqlQuery) => Promise<SqlResultSet>
}

/**
 * `PrismaPg` as the schema engine needs it. The published adapter (7.10) splits scripts at every
 * semicolon, which cuts trigger functions in pieces, does not know the catalogue's `"char"` type,
 * and asks for the shadow database through a URL that still names the real one.
 */
export class MigrationAdapterFactory extends PrismaPg {
  constructor(private readonly url: string) {
    super({ connectionString: url })
  }

  private readonly adapters: SqlDriverAdapter[] = []

  override async connect() {
    const adapter = forMigrations(await super.connect(), this.url)
    this.adapters.push(adapter)
    return adapter
  }

  /** The engine leaves its connections open, which would keep the process alive. */
  async close() {
    await Promise.all(this.adapters.map((adapter) => adapter.dispose()))
  }

  override async connectToShadowDb() {
    const name = `margin_shadow_${crypto.randomUUID().replaceAll('-', '')}`
    await execute(this.url, `CREATE DATABASE "${name}" TEMPLATE template0`)
    const url = new URL(this.url)
    url.pathname = `/${name}`
    const adapter = forMigrations(await new PrismaPg({ connectionString: url.href }).connect(), url.href)
    const dispose = adapter.dispose.bind(adapter)
    adapter.dispose = async () => {
      await dispose()
      await execute(this.url, `DROP DATABASE "${name}" WITH (FORCE)`)
    }
    return adapter
  }
}

function forMigrations<T extends SqlDriverAdapter>(adapter: T, url: string): T {
  const { performIO, queryRaw } = adapter as unknown as Internals
  adapter.queryRaw = async (query) => {
    const answer = await performIO.call(adapter, query)
    const chars = answer.fields.flatMap((field, index) => (field.dataTypeID === internalChar ? [index] : []))
    for (const index of chars) answer.fields[index]!.dataTypeID = text
    const result = await queryRaw.call({ performIO: () => Promise.resolve(answer) }, query)
    for (const index of chars) result.columnTypes[index] = ColumnTypeEnum.Character
    return result
  }
  adapter.executeScript = (script) => execute(url, script)
  return adapter
}

/** One simple query: PostgreSQL runs all its statements as one transaction. */
async function execute(connectionString: string, script: string) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query(script)
  } finally {
    await client.end()
  }
}
