/**
 * Decisions that stand, as a condition on moderation events. An undone decision and its verdicts stay in the record
 * but count for nothing: rulings, statistics and what readers are told ask for these alone. In SQL:
 * `NOT EXISTS (SELECT FROM moderation_event u WHERE u.undoes_id = e.id)`.
 */
export const standingDecision = { kind: 'decided', undoneBy: null } as const
