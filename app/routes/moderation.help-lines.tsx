import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { HelpLines } from '../components/moderation/settings/help-lines.tsx'
import { helpLineInput } from '../domain/moderation/help/help-line-input.ts'
import { viewHelpLines } from '../domain/moderation/help/help-lines-view.server.ts'
import { removeHelpLine } from '../domain/moderation/help/remove-help-line.server.ts'
import { saveHelpLine } from '../domain/moderation/help/save-help-line.server.ts'
import { idField } from '../domain/posts/post-input.ts'
import { load } from '../http/load.server.ts'
import { queryParam } from '../http/query.ts'
import { submit } from '../http/submit.server.ts'

export const meta: MetaFunction = () => [{ title: 'Help lines · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, () => viewHelpLines(args.context.ctx, { changing: queryParam(args.request, 'change') }))
}

const forms = z.discriminatedUnion('intent', [
  helpLineInput.extend({ intent: z.literal('save') }),
  z.object({ intent: z.literal('remove'), helpLineId: idField }),
])

export function action(args: ActionFunctionArgs) {
  return submit(args, {
    schema: forms,
    limit: 'settings',
    run: async (input) => {
      const { ctx } = args.context
      if (input.intent === 'remove') {
        await removeHelpLine(ctx, input)
      } else {
        const { intent: _intent, ...line } = input
        await saveHelpLine(ctx, line)
      }
      return redirect('/moderation/help-lines')
    },
  })
}

export default function HelpLinesPage() {
  return <HelpLines page={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
}
