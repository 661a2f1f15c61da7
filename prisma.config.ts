import { defineConfig } from 'prisma/config'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  // Only `prisma migrate deploy` and `prisma studio` read this; our own scripts pass theirs.
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://localhost/margin' },
})
