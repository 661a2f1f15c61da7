import { CommandError, runCommand } from '../command-error.ts'
import { benchDesk } from './desk-pass.ts'
import { machineFacts } from './machine.ts'
import { benchQueue } from './queue.ts'
import { benchScreening } from './screening.ts'

const benches: Record<string, () => Promise<string[]>> = {
  screening: benchScreening,
  queue: benchQueue,
  desk: benchDesk,
}

/** `npm run bench` measures everything, `npm run bench -- NAME` one part. */
await runCommand(async () => {
  const asked = process.argv.slice(2)
  const unknown = asked.find((name) => !Object.hasOwn(benches, name))
  if (unknown !== undefined)
    throw new CommandError(`There is no bench ${unknown}, only ${Object.keys(benches).join(', ')}.`)
  console.log(machineFacts())
  for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
    for (const line of await benches[name]!()) console.log(`${name}: ${line}`)
  }
})
