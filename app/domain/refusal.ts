export type RefusalCode = 'not_signed_in' | 'forbidden' | 'not_found' | 'invalid' | 'stale' | 'too_many'

/**
 * Why a use case did not do what was asked, in words for the person who asked. `fields` says it
 * beside the field of the form that it concerns.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    readonly code: RefusalCode,
    message: string,
    readonly fields: Record<string, string> = {},
  ) {
    super(message)
  }
}

/** By name, since the server bundle and the process around it each load this file. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === 'Refusal'
}
