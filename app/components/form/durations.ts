/** A length of time from minutes, as short as one can say it: "40 s", "12 min", "3.5 h", "2 days". */
export function durationInWords(minutes: number): string {
  if (minutes < 1) return `${Math.round(minutes * 60)} s`
  if (minutes < 90) return `${Math.round(minutes)} min`
  const hours = minutes / 60
  if (hours < 36) return `${Number(hours.toFixed(1))} h`
  return `${Math.round(hours / 24)} days`
}
