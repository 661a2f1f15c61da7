/** One login of the demo community, from `scripts/demo/accounts.json`. */
export interface DemoAccount {
  role: string
  handle: string
  password: string
  /** What this person should look at first. */
  look: string
}

/** What `npm start` prints at the end: the address, the demo logins and what to look at first. */
export function welcome(input: { address: string; accounts: DemoAccount[]; folder: string | null }): string {
  const { address, accounts, folder } = input
  const width = (key: 'role' | 'handle' | 'password') => Math.max(...accounts.map((account) => account[key].length))
  const logins = accounts.map(
    ({ role, handle, password, look }) =>
      `  ${role.padEnd(width('role'))}  ${handle.padEnd(width('handle'))}  ${password.padEnd(width('password'))}  ${look}`,
  )
  return [
    '',
    `Margin is ready: ${address}`,
    ...(logins.length > 0
      ? ['', `Sign in at ${address}/login to try it (role, handle, password, what to look at first):`, ...logins]
      : []),
    '',
    ...(folder ? [`The data is in ${folder}.`] : []),
    'Press Ctrl-C to stop.',
  ].join('\n')
}

/** The address to open on this machine, for what the server was told to listen on. */
export function addressOf({ HOST, PORT, ORIGIN }: { HOST: string; PORT: number; ORIGIN?: string | undefined }): string {
  if (ORIGIN) return ORIGIN
  const host = HOST === '0.0.0.0' || HOST === '::' ? '127.0.0.1' : HOST
  return `http://${host.includes(':') ? `[${host}]` : host}:${PORT}`
}
