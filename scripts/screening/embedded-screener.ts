import type { Embedder } from '../../app/domain/ctx.server.ts'
import { sentenceTexts } from '../../app/domain/screening/document.ts'
import { passageTexts } from '../../app/domain/screening/evidence/fused-ranking.ts'
import type { Screening, ScreeningPassage } from '../../app/domain/screening/types.ts'
import type { Vectors } from './screen-post.ts'

/** Screens texts by the embedding too, as the site does where it is switched on; but fails where the embedding does. */
export async function embeddedScreener(
  embedder: Embedder,
  by: { screenText: (text: string, vectors?: Vectors) => Screening; passages: readonly ScreeningPassage[] },
): Promise<(text: string) => Promise<Screening>> {
  const passageVectors = await embedder.embed(passageTexts(by.passages))
  return async (text) => by.screenText(text, { vectors: await embedder.embed(sentenceTexts(text)), passageVectors })
}
