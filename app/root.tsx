import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import { useContext, type ReactNode } from 'react'
import { ErrorPage } from './components/layout/error-page.tsx'
import { KeptText, readFailure } from './components/layout/kept-text.tsx'
import { LimitsBanner } from './components/layout/limits-banner.tsx'
import { OfflineBanner } from './components/layout/offline-banner.tsx'
import { SiteFooter } from './components/layout/site-footer.tsx'
import { SiteHeader } from './components/layout/site-header.tsx'
import { SkipLink } from './components/layout/skip-link.tsx'
import { viewViewer } from './domain/accounts/viewer-view.server.ts'
import { NonceContext } from './http/nonce.tsx'
import './styles/app.css'

export const links: LinksFunction = () => [
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'manifest', href: '/manifest.webmanifest' },
]

export const meta: MetaFunction = () => [
  { title: 'Margin' },
  { name: 'description', content: 'Reference articles on health, and what people who live with it ask and tell.' },
]

export function loader({ context }: LoaderFunctionArgs) {
  return viewViewer(context.ctx)
}

export function Layout({ children }: { children: ReactNode }) {
  const viewer = useRouteLoaderData<typeof loader>('root') ?? null
  const nonce = useContext(NonceContext)
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        <SkipLink />
        <SiteHeader viewer={viewer} />
        {viewer?.limits && <LimitsBanner limits={viewer.limits} />}
        {children}
        <SiteFooter />
        {viewer ? (
          // Only members get scripts: a guest's page is plain, the same for all, and can be cached.
          <>
            <OfflineBanner />
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        ) : null}
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  const { pathname, search } = useLocation()
  if (isRouteErrorResponse(error)) {
    const failure = readFailure(error.data)
    if (failure) return <KeptText failure={failure} action={failure.sentTo ?? pathname + search} />
    return <ErrorPage status={error.status} message={typeof error.data === 'string' ? error.data : ''} />
  }
  return <ErrorPage status={500} message="" />
}
