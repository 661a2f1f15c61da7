import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { EmbeddingOutcome } from '../domain/ctx.server.ts'

export interface Metrics {
  /** Seconds from a request's arrival to the end of its answer, by method and status. */
  observeRequest(method: string, status: number, seconds: number): void
  /** Seconds that a text waited for the embedding, by whether it was `used` or `failed`. */
  observeEmbedding: (outcome: EmbeddingOutcome, seconds: number) => void
  /** In the text format of Prometheus. */
  render(): Promise<{ contentType: string; body: string }>
}

export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'margin_http_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  })
  const embeddings = new Histogram({
    name: 'margin_screening_embedding_seconds',
    help: 'Time a text waited for the sentence embedding; “failed” was screened without it',
    labelNames: ['outcome'],
    buckets: [0.025, 0.05, 0.1, 0.25, 0.5, 1, 3],
    registers: [registry],
  })
  return {
    observeRequest: (method, status, seconds) => requests.observe({ method, status: String(status) }, seconds),
    observeEmbedding: (outcome, seconds) => embeddings.observe({ outcome }, seconds),
    render: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
  }
}
