import type { NextFunction, Request, Response } from 'express'

/** A form with a text of the greatest length, every character of it escaped, is smaller than this. In bytes. */
const maxBody = 128 * 1024

/** Refuses bodies that are too large, and those that do not say how large they are, before reading them. */
export function limitBody(req: Request, res: Response, next: NextFunction) {
  const length = req.headers['content-length']
  if (req.headers['transfer-encoding'] !== undefined && length === undefined) {
    return res.status(411).type('text/plain').send('Please say how long the form is (Content-Length).')
  }
  if (Number(length ?? 0) > maxBody) {
    return res.status(413).type('text/plain').send('This is too long to send. Please go back and shorten the text.')
  }
  next()
}
