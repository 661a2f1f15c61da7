import { z } from 'zod'

const clean = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

export const handleField = z
  .string()
  .trim()
  .min(3, 'A name needs 3 characters or more.')
  .max(30, 'A name can have 30 characters at most.')
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9_.-]*[A-Za-z0-9]$/,
    'Please use letters, digits, and - _ . in between; the first and last must be a letter or digit.',
  )

export const displayNameField = z
  .string()
  .transform(clean)
  .pipe(z.string().min(1, 'Please write a name.').max(60, 'This can have 60 characters at most.'))

const countryField = z
  .string()
  .transform(clean)
  .pipe(z.string().max(60, 'This can have 60 characters at most.'))
  .transform((country) => country || null)
  .default(null)

export const passwordField = z
  .string()
  .min(10, 'A password needs 10 characters or more. A few words in a row are good.')
  .max(200, 'A password can have 200 characters at most.')

export const signUpInput = z.object({
  handle: handleField,
  country: countryField,
  password: passwordField,
})
export type SignUpInput = z.infer<typeof signUpInput>

export const signInInput = z.object({
  handle: z.string().trim().min(1, 'Please write your name here.').max(60),
  password: z.string().min(1, 'Please write your password here.').max(200),
})
export type SignInInput = z.infer<typeof signInInput>

export const settingsInput = z.object({
  displayName: displayNameField,
  country: countryField,
  email: z
    .string()
    .trim()
    .max(200, 'This is too long for an address.')
    .pipe(z.union([z.literal(''), z.email('This does not look like a mail address.')]))
    .transform((email) => email || null)
    .default(null),
})
export type SettingsInput = z.infer<typeof settingsInput>

export const changePasswordInput = z.object({
  current: z.string().min(1, 'Please write your present password.').max(200),
  password: passwordField,
})
export type ChangePasswordInput = z.infer<typeof changePasswordInput>
