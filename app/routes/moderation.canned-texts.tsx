import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { CannedTexts } from '../components/moderation/settings/canned-texts.tsx'
import { cannedTextInput } from '../domain/moderation/settings/canned-text-input.ts'
import { viewCannedTexts } from '../domain/moderation/settings/canned-texts-view.server.ts'
import { removeCannedText } from '../domain/moderation/settings/remove-canned-text.server.ts'
import { saveCannedText } from '../domain/moderation/settings/save-canned-text.server.ts'
import { idField } from '../domain/posts/post-input.ts'
import { load } from '../http/load.server.ts'
import { queryParam } from '../http/query.ts'
import { submit } from '../http/submit.server.ts'

export const meta: MetaFunction = () => [{ title: 'Texts to start from · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, () => viewCannedTexts(args.context.ctx, { changing: queryParam(args.request, 'change') }))
}

const forms = z.discriminatedUnion('intent', [
  cannedTextInput.extend({ intent: z.literal('save') }),
  z.object({ intent: z.literal('remove'), cannedTextId: idField }),
])

export function action(args: ActionFunctionArgs) {
  return submit(args, {
    schema: forms,
    limit: 'settings',
    run: async (input) => {
      const { ctx } = args.context
      if (input.intent === 'remove') {
        await removeCannedText(ctx, input)
      } else {
        const { intent: _intent, ...text } = input
        await saveCannedText(ctx, text)
      }
      return redirect('/moderation/canned-texts')
    },
  })
}

export default function CannedTextsPage() {
  return <CannedTexts page={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
}
