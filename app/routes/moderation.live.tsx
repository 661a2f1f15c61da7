import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '../domain/accounts/authorize.server.ts'
import { refreshActor } from '../domain/accounts/refresh-actor.server.ts'
import { viewDeskSnapshot } from '../domain/moderation/claims/claims-view.server.ts'
import { viewDeskNews } from '../domain/moderation/claims/desk-news-view.server.ts'
import { eventStream } from '../http/event-stream.ts'
import { load } from '../http/load.server.ts'
import { tooMany } from '../http/too-many.server.ts'

/**
 * What happens on the desk, as it happens: first who has which case, then each change. Whether the member may still see
 * it is asked again with every ping.
 */
export function loader(args: LoaderFunctionArgs) {
  const { context, request } = args
  return load(args, async () => {
    authorize(context.ctx, 'moderate')
    await tooMany(context, 'live')
    let { ctx } = context
    let inTurn: (work: () => Promise<void>) => void = () => undefined
    return eventStream({
      signal: request.signal,
      open(stream) {
        let last = Promise.resolve()
        // One after the other, so that what was told last is what is so.
        inTurn = (work) => {
          last = last.then(work).catch((error: unknown) => {
            if (error instanceof Error && error.name !== 'Refusal') context.log.error({ err: error }, 'live desk')
            stream.close()
          })
        }
        const present = () => ({ ...ctx, now: new Date() })
        const tellAll = () => inTurn(async () => stream.send('snapshot', await viewDeskSnapshot(present())))
        const leave = context.desk.subscribe({
          onSignal: (signal) =>
            inTurn(async () => {
              const news = await viewDeskNews(present(), signal)
              if (news) stream.send('news', news)
            }),
          onGap: tellAll,
          onEnd: () => stream.close(),
        })
        tellAll()
        return leave
      },
      ping: () =>
        inTurn(async () => {
          ctx = await refreshActor(ctx)
          authorize(ctx, 'moderate')
        }),
    })
  })
}
