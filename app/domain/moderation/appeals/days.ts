const dayMs = 24 * 60 * 60 * 1000

/** For how many days a decision can be appealed against, and undone by the one who made it. */
export const daysToAppeal = 30
export const daysToUndo = 30

export function daysAfter(date: Date, days: number): Date {
  return new Date(date.getTime() + days * dayMs)
}
