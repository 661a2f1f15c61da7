import { useRouteLoaderData } from '@remix-run/react'
import type { Viewer } from '../../domain/accounts/viewer-view.server.ts'

/** Who looks at the page; null for a guest. */
export function useViewer(): Viewer {
  return useRouteLoaderData<Viewer>('root') ?? null
}
