import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { PhraseLists } from '../components/moderation/settings/phrase-lists.tsx'
import { addPhrase } from '../domain/moderation/settings/add-phrase.server.ts'
import { phraseInput } from '../domain/moderation/settings/phrase-input.ts'
import { viewPhrases } from '../domain/moderation/settings/phrases-view.server.ts'
import { removePhrase } from '../domain/moderation/settings/remove-phrase.server.ts'
import { idField } from '../domain/posts/post-input.ts'
import { load } from '../http/load.server.ts'
import { submit } from '../http/submit.server.ts'

export const meta: MetaFunction = () => [{ title: 'Phrases · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, () => viewPhrases(args.context.ctx))
}

const forms = z.discriminatedUnion('intent', [
  phraseInput.extend({ intent: z.literal('add') }),
  z.object({ intent: z.literal('remove'), phraseId: idField }),
])

export function action(args: ActionFunctionArgs) {
  return submit(args, {
    schema: forms,
    limit: 'settings',
    run: async (input) => {
      const { ctx } = args.context
      if (input.intent === 'remove') await removePhrase(ctx, input)
      else await addPhrase(ctx, { list: input.list, phrase: input.phrase, note: input.note })
      return redirect('/moderation/phrases')
    },
  })
}

export default function Phrases() {
  return <PhraseLists phrases={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
}
