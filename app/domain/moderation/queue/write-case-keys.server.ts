import type { Ctx } from '../../ctx.server.ts'
import type { FindingLabel } from '../../vocabulary.ts'
import { caseKeys } from './case-keys.ts'

/** Keeps by what a case is found beside near-identical ones. The database takes it away when the case closes. */
export async function writeCaseKeys(
  ctx: Ctx,
  input: { caseId: string; text: string; findings: readonly { label: FindingLabel; quote: string }[] },
): Promise<void> {
  const keys = caseKeys(input)
  await ctx.db.caseKey.deleteMany({ where: { caseId: input.caseId, key: { notIn: keys } } })
  await ctx.db.caseKey.createMany({ data: keys.map((key) => ({ caseId: input.caseId, key })), skipDuplicates: true })
}
