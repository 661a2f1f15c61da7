import type { NextFunction, Request, Response } from 'express'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses every write that does not come from our own pages. Browsers send `Origin` with each POST;
 * the few old ones that do not send `Referer`. What sends neither is not a browser's form.
 */
export function checkOrigin(publicOrigin: string | undefined) {
  return (req: Request, res: Response, next: NextFunction) => {
    if (reading.has(req.method) || isOwn(req, publicOrigin)) return next()
    res.status(403).type('text/plain').send('This form was not sent from our own page, so nothing was changed.')
  }
}

function isOwn(req: Request, publicOrigin: string | undefined): boolean {
  const source = req.headers.origin ?? req.headers.referer
  if (!source || !URL.canParse(source)) return false
  const from = new URL(source)
  return publicOrigin ? from.origin === new URL(publicOrigin).origin : from.host === req.headers.host
}
