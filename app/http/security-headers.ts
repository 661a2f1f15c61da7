/** Headers that every page carries. A guest's page has no script, and its policy allows none. */
export function securityHeaders(input: {
  nonce: string | null
  secure: boolean
  dev: boolean
}): Record<string, string> {
  const scripts = input.nonce ? `'self' 'nonce-${input.nonce}'` : "'none'"
  const policy = [
    "default-src 'none'",
    `script-src ${input.dev ? "'self' 'unsafe-inline'" : scripts}`,
    `style-src 'self'${input.dev ? " 'unsafe-inline'" : ''}`,
    // Indentation by level is a style attribute.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src 'self'${input.dev ? ' ws:' : ''}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(input.secure ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
  }
}
