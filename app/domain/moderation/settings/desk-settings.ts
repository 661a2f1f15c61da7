/** What administrators set for the whole desk. */
export interface DeskSettings {
  /** Of a thousand posts published without findings, how many are looked at all the same. */
  samplePerMille: number
  /** Removing a post that reaches this many (answers and reactions) needs a second moderator; null: none does. */
  secondRemovalReach: number | null
  /** So does a suspension of this many days or more; null: none does. */
  secondSuspensionDays: number | null
}

/** What holds as long as no administrator has set anything. */
export const defaultDeskSettings: DeskSettings = {
  samplePerMille: 20,
  secondRemovalReach: 10,
  secondSuspensionDays: 14,
}
