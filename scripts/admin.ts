import { parseArgs } from 'node:util'
import { createAdmin } from '../app/domain/accounts/create-admin.server.ts'
import { setRole } from '../app/domain/accounts/set-role.server.ts'
import { withCommandCtx } from '../app/infra/command-ctx.ts'
import { ask, askHidden, readPassword } from './ask.ts'
import { CommandError, runCommand } from './command-error.ts'
import { withDatabase } from './db/local-database.ts'

const usage = `Usage:
  npm run admin -- create-admin [--handle NAME] [--display-name NAME] [--password-stdin]
  npm run admin -- set-role HANDLE ROLE`

await runCommand(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      handle: { type: 'string' },
      'display-name': { type: 'string' },
      'password-stdin': { type: 'boolean', default: false },
    },
  })
  const [command, ...rest] = positionals
  if (command === 'create-admin' && rest.length === 0) {
    const handle = values.handle ?? (await ask('Name to sign in with: '))
    const displayName = values['display-name'] ?? (values.handle ? handle : await ask('Name shown to others: '))
    const password = values['password-stdin'] ? await readPassword() : await askHidden('Password: ')
    await withDatabase((url) => withCommandCtx(url, (ctx) => createAdmin(ctx, { handle, displayName, password })))
    console.log(`${handle} is an administrator now.`)
  } else if (command === 'set-role' && rest.length === 2) {
    const [handle, role] = rest as [string, string]
    const set = await withDatabase((url) => withCommandCtx(url, (ctx) => setRole(ctx, { handle, role })))
    console.log(`${set.handle} is ${set.role} now.`)
  } else {
    throw new CommandError(usage)
  }
})
