import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { SettingsPage } from '../components/account/settings-page.tsx'
import { changePasswordInput, settingsInput } from '../domain/accounts/account-input.ts'
import { changePassword } from '../domain/accounts/change-password.server.ts'
import { changeSettings } from '../domain/accounts/change-settings.server.ts'
import { viewSettings } from '../domain/accounts/settings-view.server.ts'
import { load } from '../http/load.server.ts'
import { submit } from '../http/submit.server.ts'

export const meta: MetaFunction = () => [{ title: 'Settings · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, () => viewSettings(args.context.ctx))
}

const forms = z.discriminatedUnion('intent', [
  settingsInput.extend({ intent: z.literal('settings') }),
  changePasswordInput.extend({ intent: z.literal('password') }),
])

export function action(args: ActionFunctionArgs) {
  return submit(args, {
    schema: forms,
    limit: 'settings',
    run: async (input) => {
      const { ctx, session } = args.context
      if (input.intent === 'settings') {
        const { intent: _intent, ...settings } = input
        await changeSettings(ctx, settings)
        return data({ ok: true as const })
      }
      await changePassword(ctx, input)
      // Every session has ended, the one that asked too.
      await session.end()
      return redirect('/login?next=/settings')
    },
  })
}

export default function Settings() {
  return <SettingsPage settings={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
}
