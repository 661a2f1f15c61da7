import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { UndoPage } from '../components/moderation/undo/undo-page.tsx'
import { undoBatch } from '../domain/moderation/undo/undo-batch.server.ts'
import { undoDecision } from '../domain/moderation/undo/undo-decision.server.ts'
import { undoInput } from '../domain/moderation/undo/undo-input.ts'
import { viewUndo } from '../domain/moderation/undo/undo-view.server.ts'
import { load } from '../http/load.server.ts'
import { routeId } from '../http/route-id.ts'
import { submit } from '../http/submit.server.ts'

export const meta: MetaFunction = () => [{ title: 'Undo a decision · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, () => viewUndo(args.context.ctx, { eventId: routeId(args.params.id) }))
}

export function action(args: ActionFunctionArgs) {
  return submit(args, {
    schema: undoInput,
    limit: 'decide',
    fixed: { eventId: routeId(args.params.id) },
    run: async (input) => {
      const { ctx } = args.context
      if (input.all) return data({ ok: true as const, ...(await undoBatch(ctx, input)) })
      const { caseId } = await undoDecision(ctx, input)
      return redirect(`/moderation/cases/${caseId}`)
    },
  })
}

export default function Undo() {
  return <UndoPage page={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
}
