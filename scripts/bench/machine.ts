import { cpus, loadavg, totalmem } from 'node:os'

/** What the figures were measured on. */
export function machineFacts(): string {
  const cores = cpus()
  const memory = (totalmem() / 2 ** 30).toFixed(1)
  const load = loadavg()[0]!.toFixed(1)
  return [
    `Node ${process.version}, ${process.platform} ${process.arch}`,
    `${cores.length} × ${cores[0]?.model.trim() ?? 'unknown processor'}`,
    `${memory} GiB of memory, load ${load}`,
  ].join('; ')
}
