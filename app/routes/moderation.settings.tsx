import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeskSettingsPage } from '../components/moderation/settings/desk-settings-page.tsx'
import { changeDeskSettings } from '../domain/moderation/settings/change-desk-settings.server.ts'
import { deskSettingsInput } from '../domain/moderation/settings/desk-settings-input.ts'
import { viewDeskSettings } from '../domain/moderation/settings/desk-settings-view.server.ts'
import { load } from '../http/load.server.ts'
import { submit } from '../http/submit.server.ts'

export const meta: MetaFunction = () => [{ title: 'Settings of the desk · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, () => viewDeskSettings(args.context.ctx))
}

export function action(args: ActionFunctionArgs) {
  return submit(args, {
    schema: deskSettingsInput,
    limit: 'settings',
    run: async (input) => {
      await changeDeskSettings(args.context.ctx, input)
      return redirect('/moderation/settings')
    },
  })
}

export default function Settings() {
  return <DeskSettingsPage page={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
}
