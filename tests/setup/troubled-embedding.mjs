import { parentPort } from 'node:worker_threads'

/*
 * The embedding's thread with its real model, which some texts bring down: one with “(hang)” keeps it busy for ever, one
 * with “(die)” ends it.
 */
await import('../../app/infra/embedder-worker.mjs')

parentPort?.on('message', (/** @type {string[]} */ texts) => {
  if (texts.some((text) => text.includes('(die)'))) process.exit(3)
  if (texts.some((text) => text.includes('(hang)'))) for (;;);
})
