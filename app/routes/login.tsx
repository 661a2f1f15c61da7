import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { SignInPage } from '../components/account/sign-in-page.tsx'
import { signInInput } from '../domain/accounts/account-input.ts'
import { signIn } from '../domain/accounts/sign-in.server.ts'
import { queryParam } from '../http/query.ts'
import { safePath } from '../http/safe-path.ts'
import { submit } from '../http/submit.server.ts'

export const meta: MetaFunction = () => [{ title: 'Sign in · Margin' }]

export function loader({ request, context }: LoaderFunctionArgs) {
  const next = safePath(queryParam(request, 'next'))
  return context.ctx.actor.kind === 'member' ? redirect(next) : { next }
}

export function action(args: ActionFunctionArgs) {
  return submit(args, {
    schema: signInInput.extend({ next: z.string().optional() }),
    limit: 'sign-in',
    run: async ({ next, ...input }) => {
      const { memberId } = await signIn(args.context.ctx, input)
      await args.context.session.start(memberId)
      return redirect(safePath(next))
    },
  })
}

export default function SignIn() {
  return <SignInPage next={useLoaderData<typeof loader>().next} result={useActionData<typeof action>()} />
}
