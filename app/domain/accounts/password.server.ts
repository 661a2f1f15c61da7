import { hash, verify } from '@node-rs/argon2'

/** OWASP's advice for argon2id (2024): 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost)
}

let decoy: Promise<string> | undefined

/** Takes as long for an account that does not exist, or has no password, as for one that has. */
export async function passwordMatches(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  const known = passwordHash ?? (await (decoy ??= hashPassword('no such account')))
  const matches = await verify(known, password.normalize('NFKC'))
  return matches && passwordHash != null
}
