import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PolicyPage } from '../components/moderation/settings/policy-page.tsx'
import { changePolicy } from '../domain/screening/change-policy.server.ts'
import { policyInput } from '../domain/screening/policy-input.ts'
import { viewPolicy } from '../domain/screening/policy-view.server.ts'
import { policyKey } from '../domain/screening/policy.ts'
import { previewPolicy } from '../domain/screening/preview-policy.server.ts'
import { load } from '../http/load.server.ts'
import { submit } from '../http/submit.server.ts'

export const meta: MetaFunction = () => [{ title: 'Policy · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, () => viewPolicy(args.context.ctx))
}

export function action(args: ActionFunctionArgs) {
  return submit(args, {
    schema: policyInput,
    limit: 'settings',
    run: async (input, values) => {
      const { ctx } = args.context
      if (input.intent === 'preview') {
        const preview = await previewPolicy(ctx, input)
        return { ok: true as const, preview, key: policyKey(input.policy), values }
      }
      await changePolicy(ctx, input)
      return redirect('/moderation/policy')
    },
  })
}

export default function Policy() {
  return <PolicyPage page={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
}
