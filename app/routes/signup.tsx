import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { SignUpPage } from '../components/account/sign-up-page.tsx'
import { signUpInput } from '../domain/accounts/account-input.ts'
import { signUp } from '../domain/accounts/sign-up.server.ts'
import { queryParam } from '../http/query.ts'
import { safePath } from '../http/safe-path.ts'
import { submit } from '../http/submit.server.ts'

export const meta: MetaFunction = () => [{ title: 'Join · Margin' }]

export function loader({ request, context }: LoaderFunctionArgs) {
  const next = safePath(queryParam(request, 'next'))
  return context.ctx.actor.kind === 'member' ? redirect(next) : { next }
}

export function action(args: ActionFunctionArgs) {
  return submit(args, {
    schema: signUpInput.extend({ next: z.string().optional() }),
    limit: 'sign-up',
    run: async ({ next, ...input }) => {
      const { memberId } = await signUp(args.context.ctx, input)
      await args.context.session.start(memberId)
      return redirect(safePath(next))
    },
  })
}

export default function SignUp() {
  return <SignUpPage next={useLoaderData<typeof loader>().next} result={useActionData<typeof action>()} />
}
