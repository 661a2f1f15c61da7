import { createTransport } from 'nodemailer'

export interface Letter {
  to: string
  subject: string
  text: string
}

export interface Mail {
  /** Whether anything can be sent at all. */
  enabled: boolean
  send(letter: Letter): Promise<void>
}

export function createMail(options: { smtpUrl?: string; from: string }): Mail {
  if (!options.smtpUrl) return { enabled: false, send: () => Promise.reject(new Error('SMTP_URL is not set')) }
  const transport = createTransport(options.smtpUrl)
  return {
    enabled: true,
    async send(letter) {
      await transport.sendMail({ from: options.from, ...letter })
    },
  }
}
