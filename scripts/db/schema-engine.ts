import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { MigrationAdapterFactory } from './migration-adapter.ts'

/*
 * Prisma's own CLI downloads its schema engine from a host that many networks cannot reach. The same
 * engine is published to npm as WebAssembly; it reads the standard `prisma/migrations` folder and
 * keeps the standard `_prisma_migrations` table, so `prisma migrate deploy` stays possible.
 */

const prismaDir = path.resolve(import.meta.dirname, '../../prisma')
const migrationsDir = path.join(prismaDir, 'migrations')
const filters = { externalTables: [], externalEnums: [] }

type Bindings = typeof bindings & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void
}

let loaded: Promise<void> | undefined

async function load() {
  const require = createRequire(import.meta.url)
  const file = require.resolve('@prisma/schema-engine-wasm').replace('schema_engine.js', 'schema_engine_bg.wasm')
  const module: WebAssembly.ModuleImports = { ...(bindings as unknown as WebAssembly.ModuleImports) }
  // The engine never clears its ten-second guard over the migration lock, which would keep us from ending.
  const timer = Object.keys(module).find((name) => name.startsWith('__wbg_setTimeout_'))
  if (timer) module[timer] = (callback: () => void, delay: number) => setTimeout(callback, delay).unref()
  const imports = { './schema_engine_bg.js': module }
  const { instance } = await WebAssembly.instantiate(readFileSync(file), imports)
  // Where the engine puts the message of a panic; without it a panic is an unexplained TypeError.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) },
  })
  ;(bindings as Bindings).__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
}

async function withEngine<T>(url: string, use: (engine: bindings.SchemaEngine) => Promise<T>): Promise<T> {
  await (loaded ??= load())
  const factory = new MigrationAdapterFactory(url)
  const engine = await bindings.SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  )
  try {
    return await use(engine)
  } finally {
    engine.free()
    await factory.close()
  }
}

function readMigrations() {
  const names = readdirSync(migrationsDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  return {
    baseDir: migrationsDir,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: readFileSync(path.join(migrationsDir, name, 'migration.sql'), 'utf8') },
      },
    })),
  }
}

/** Applies every migration that the database lacks and returns their names. */
export async function applyMigrations(url: string): Promise<string[]> {
  return withEngine(url, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: readMigrations(), filters })
    return appliedMigrationNames
  })
}

/**
 * The SQL that leads from the migrations to `schema.prisma`; null when they agree. The server at
 * `url` lends a temporary database in which the migrations are replayed; its own data is not read.
 */
export async function diffToSchema(url: string): Promise<string | null> {
  return withEngine(url, async (engine) => {
    const schema = { path: 'schema.prisma', content: readFileSync(path.join(prismaDir, 'schema.prisma'), 'utf8') }
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'migrations', ...readMigrations() },
      to: { tag: 'schemaDatamodel', files: [schema] },
      script: true,
      exitCode: true,
      filters,
    })
    return exitCode === 2 ? stdout : null
  })
}
