import { data, type ActionFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { isRefusal, type RefusalCode } from '../domain/refusal.ts'
import type { LimitName } from './load-context.server.ts'
import { pathOf, statusOf } from './load.server.ts'

export type FormValues = Record<string, string | string[]>

/** What a form gets back when nothing was done: why, beside which field, and all that was typed. */
export interface FormFailure {
  ok: false
  code: RefusalCode
  message: string
  errors: Record<string, string>
  values: FormValues
  /** Where it was sent; kept where the page that tells of it has another address. */
  sentTo?: string
}

interface Submission<Schema extends z.ZodType, Result> {
  schema: Schema
  limit: LimitName
  /** Fields that may come several times. */
  lists?: string[]
  /** What the address says; it wins over fields of the same name. */
  fixed?: Record<string, string | undefined>
  run: (input: z.output<Schema>, values: FormValues) => Promise<Result>
}

/** An action's frame: read the form, hold to the rate, check the fields, make the one domain call. */
export async function submit<Schema extends z.ZodType, Result>(
  { request, context }: ActionFunctionArgs,
  submission: Submission<Schema, Result>,
) {
  const values = readValues(await request.formData(), submission.lists ?? [])
  const wait = await context.takeLimit(submission.limit)
  if (wait > 0)
    return failure('too_many', `That was a lot in a short time. Please try again in ${inWords(wait)}.`, values)
  const parsed = submission.schema.safeParse({ ...values, ...submission.fixed })
  if (!parsed.success) {
    const errors: Record<string, string> = {}
    for (const issue of parsed.error.issues) errors[String(issue.path[0] ?? '')] ??= issue.message
    return failure(
      'invalid',
      'Please look at the fields that are marked. Nothing that you wrote is lost.',
      values,
      errors,
    )
  }
  try {
    return await submission.run(parsed.data, values)
  } catch (error) {
    if (!isRefusal(error)) throw error
    const answer = failure(error.code, error.message, values, error.fields)
    if (!pageless.has(error.code)) return answer
    // The form's own page would now be refused as well, and the text with it; the error page keeps it.
    throw data<FormFailure>({ ...answer.data, sentTo: pathOf(request) }, answer.init ?? undefined)
  }
}

const pageless = new Set<RefusalCode>(['not_signed_in', 'forbidden', 'not_found'])

function failure(code: RefusalCode, message: string, values: FormValues, errors: Record<string, string> = {}) {
  // A password is the one thing that is not sent back.
  const { password: _password, current: _current, ...kept } = values
  return data<FormFailure>({ ok: false, code, message, errors, values: kept }, { status: statusOf[code] })
}

function readValues(form: FormData, lists: string[]): FormValues {
  const values: FormValues = {}
  for (const name of new Set(form.keys())) {
    const texts = form.getAll(name).filter((value) => typeof value === 'string')
    values[name] = lists.includes(name) ? texts : (texts.at(-1) ?? '')
  }
  return values
}

function inWords(seconds: number): string {
  if (seconds < 90) return `${seconds} seconds`
  return seconds < 5400 ? `${Math.round(seconds / 60)} minutes` : `${Math.round(seconds / 3600)} hours`
}
