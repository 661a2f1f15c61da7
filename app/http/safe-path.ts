/** A path of this site to go on to, or `/`: what a form or an address says must not lead elsewhere. */
export function safePath(path: unknown): string {
  if (typeof path !== 'string' || !/^\/(?![/\\])[^\s\\]*$/.test(path)) return '/'
  return path
}
