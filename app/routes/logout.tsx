import { redirect, type ActionFunctionArgs } from '@remix-run/node'

export function loader() {
  return redirect('/')
}

export async function action({ context }: ActionFunctionArgs) {
  await context.session.end()
  // What the browser kept of the member, drafts included, goes with the session.
  return redirect('/', { headers: { 'Clear-Site-Data': '"storage", "cache"' } })
}
