export interface EventStream {
  send(name: string, data: unknown): void
  close(): void
}

/** Proxies and browsers give a connection up that says nothing for long. In ms. */
const pingEvery = 20_000

/**
 * An answer that goes on: server-sent events until either side ends it. `open` is called at once and answers what to do
 * at the end; `ping` is called from time to time. Nothing on the way may keep events back: `no-transform` keeps them
 * out of compression, and `X-Accel-Buffering` out of the buffers of a proxy.
 */
export function eventStream(input: {
  signal: AbortSignal
  open: (stream: EventStream) => () => void
  ping: () => void
}): Response {
  const encoder = new TextEncoder()
  let end: () => void = () => undefined
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let isOpen = true
      const write = (text: string) => {
        if (isOpen) controller.enqueue(encoder.encode(text))
      }
      const pings = setInterval(() => {
        write(': ping\n\n')
        input.ping()
      }, pingEvery)
      let leave: () => void = () => undefined
      end = () => {
        if (!isOpen) return
        isOpen = false
        clearInterval(pings)
        leave()
        controller.close()
      }
      input.signal.addEventListener('abort', end)
      write('retry: 1000\n\n')
      leave = input.open({
        send: (name, data) => write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`),
        close: end,
      })
      if (input.signal.aborted) end()
    },
    cancel: () => end(),
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'private, no-store, no-transform',
      'X-Accel-Buffering': 'no',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
