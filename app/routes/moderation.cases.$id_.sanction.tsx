import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { SanctionPage } from '../components/moderation/sanctions/sanction-page.tsx'
import { hearSanctionForm } from '../domain/moderation/appeals/appeal-input.ts'
import { viewConsequences } from '../domain/moderation/sanctions/consequences-view.server.ts'
import { hearSanctionAppeal } from '../domain/moderation/appeals/hear-sanction-appeal.server.ts'
import { imposeSanction } from '../domain/moderation/sanctions/impose-sanction.server.ts'
import { liftSanction } from '../domain/moderation/sanctions/lift-sanction.server.ts'
import { liftForm, sanctionForm } from '../domain/moderation/sanctions/sanction-input.ts'
import { load } from '../http/load.server.ts'
import { routeId } from '../http/route-id.ts'
import { submit } from '../http/submit.server.ts'

export const meta: MetaFunction = () => [{ title: 'Consequences · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, () => viewConsequences(args.context.ctx, { caseId: routeId(args.params.id) }))
}

const forms = z.discriminatedUnion('intent', [liftForm, sanctionForm, hearSanctionForm])

export function action(args: ActionFunctionArgs) {
  const caseId = routeId(args.params.id)
  const { ctx } = args.context
  return submit(args, {
    schema: forms,
    limit: 'decide',
    run: async (input) => {
      if (input.intent === 'lift') await liftSanction(ctx, { sanctionId: input.sanctionId, reason: input.liftReason })
      else if (input.intent === 'hear') await hearSanctionAppeal(ctx, { caseId, ...input })
      else await imposeSanction(ctx, { caseId, sanction: input.sanction })
      return redirect(`/moderation/cases/${caseId}`)
    },
  })
}

export default function Sanction() {
  return <SanctionPage consequences={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
}
