import { all, see, send, type Row } from './access-row.ts'

const text = { markdown: 'I had the same last year and waited.' }

/** Every page and form but the desk's. */
export const memberRows: Row[] = [
  see('root', () => '/', all(200)),
  see('routes/_index', () => '/', all(200)),
  see('routes/articles.$slug', ({ slug }) => `/articles/${slug}`, all(200)),
  see('routes/articles.$slug_.v.$number', ({ slug }) => `/articles/${slug}/v/1`, all(200)),
  see('routes/articles.$slug_.new', ({ slug }) => `/articles/${slug}/new`, ['login', 200, 200, 403, 200, 200, 200]),
  send(
    'routes/articles.$slug_.new',
    ({ slug }) => `/articles/${slug}/new`,
    () => ({ kind: 'experience', ...text }),
    [401, 302, 302, 403, 302, 302, 302],
  ),
  see('routes/posts.$id', ({ postId }) => `/posts/${postId}`, all(200)),
  see('routes/posts.$id', ({ postId }) => `/posts/${postId}`, [404, 404, 200, 404, 404, 200, 200], 'held'),
  see('routes/posts.$id_.reply', ({ postId }) => `/posts/${postId}/reply`, ['login', 200, 200, 403, 200, 200, 200]),
  see('routes/posts.$id_.reply', ({ postId }) => `/posts/${postId}/reply`, [404, 404, 403, 404, 404, 403, 403], 'held'),
  send(
    'routes/posts.$id_.reply',
    ({ postId }) => `/posts/${postId}/reply`,
    () => text,
    [401, 302, 302, 403, 302, 302, 302],
  ),
  send(
    'routes/posts.$id_.reply',
    ({ postId }) => `/posts/${postId}/reply`,
    () => text,
    [401, 404, 404, 403, 404, 404, 404],
    'held',
  ),
  see('routes/posts.$id_.edit', ({ postId }) => `/posts/${postId}/edit`, ['login', 403, 200, 403, 403, 403, 403]),
  see('routes/posts.$id_.edit', ({ postId }) => `/posts/${postId}/edit`, [404, 404, 200, 404, 404, 403, 403], 'held'),
  send(
    'routes/posts.$id_.edit',
    ({ postId }) => `/posts/${postId}/edit`,
    ({ revisionId }) => ({ revisionId, ...text }),
    [401, 403, 302, 403, 403, 403, 403],
  ),
  see('routes/posts.$id_.delete', ({ postId }) => `/posts/${postId}/delete`, ['login', 403, 200, 403, 403, 403, 403]),
  send(
    'routes/posts.$id_.delete',
    ({ postId }) => `/posts/${postId}/delete`,
    () => ({}),
    [401, 403, 302, 403, 403, 403, 403],
  ),
  see('routes/posts.$id_.history', ({ postId }) => `/posts/${postId}/history`, all(200)),
  see(
    'routes/posts.$id_.history',
    ({ postId }) => `/posts/${postId}/history`,
    [404, 404, 200, 404, 404, 200, 200],
    'held',
  ),
  see('routes/posts.$id_.report', ({ postId }) => `/posts/${postId}/report`, ['login', 200, 403, 403, 200, 200, 200]),
  send(
    'routes/posts.$id_.report',
    ({ postId }) => `/posts/${postId}/report`,
    () => ({ reason: 'other' }),
    [401, 200, 403, 403, 200, 200, 200],
  ),
  see('routes/posts.$id_.react', ({ postId }) => `/posts/${postId}/react`, all(302)),
  send(
    'routes/posts.$id_.react',
    ({ postId }) => `/posts/${postId}/react`,
    () => ({ kind: 'helpful', on: 'true' }),
    [401, 302, 403, 403, 302, 302, 302],
  ),
  see('routes/signup', () => '/signup', [200, 302, 302, 302, 302, 302, 302]),
  send(
    'routes/signup',
    () => '/signup',
    () => ({ handle: 'no', password: 'short' }),
    [400, 302, 302, 302, 302, 302, 302],
  ),
  see('routes/login', () => '/login', [200, 302, 302, 302, 302, 302, 302]),
  send(
    'routes/login',
    () => '/login',
    () => ({ handle: 'nobody-here', password: 'not the password' }),
    [400, 302, 302, 302, 302, 302, 302],
  ),
  see('routes/logout', () => '/logout', all(302)),
  see('routes/settings', () => '/settings', ['login', 200, 200, 200, 200, 200, 200]),
  send(
    'routes/settings',
    () => '/settings',
    () => ({ intent: 'settings', displayName: 'Somebody', country: '', email: '' }),
    [401, 200, 200, 200, 200, 200, 200],
  ),
  see('routes/notices', () => '/notices', ['login', 200, 200, 200, 200, 200, 200]),
  see('routes/search', () => '/search?q=neutrophils', all(200)),
  see('routes/$', () => '/no/such/page', all(404)),
]

/** At the end, since it ends the sessions. */
export const lastRows: Row[] = [
  send(
    'routes/logout',
    () => '/logout',
    () => ({}),
    all(302),
  ),
]
