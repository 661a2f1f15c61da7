import { removeCluster } from './remove-cluster.ts'

/*
 * Started beside a test run, in a group of its own: when the run ends, however it ends, its end of our
 * standard input closes, and its PostgreSQL is removed.
 */
const folder = process.argv[2]!
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
process.stdin.resume().on('end', () => void removeCluster(folder))
