/** How many days back the desk's numbers can be asked for. */
export const statsPeriods = [7, 30, 90] as const
export type StatsPeriod = (typeof statsPeriods)[number]

/** What parts the ages of waiting cases, in hours, newest first. */
export const ageBounds = [1, 4, 24, 72] as const
