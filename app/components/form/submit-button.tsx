import { useNavigation } from '@remix-run/react'
import type { ReactNode } from 'react'

interface SubmitButtonProps {
  children: ReactNode
  /** Shown while the form is on its way, where there is JavaScript. */
  pending: string
  name?: string
  value?: string
  className?: string
  /** Whether the form is on its way, where it is sent by a fetcher. */
  fetching?: boolean
}

/** Stays focusable while the form is sent, so that the focus is not lost; a second press does nothing. */
export function SubmitButton({
  children,
  pending,
  name,
  value,
  className = 'primary',
  fetching = false,
}: SubmitButtonProps) {
  const navigation = useNavigation()
  const sending = fetching || (navigation.state === 'submitting' && (!name || navigation.formData?.get(name) === value))
  return (
    <button
      type="submit"
      name={name}
      value={value}
      className={className}
      aria-disabled={sending || undefined}
      onClick={(event) => {
        if (sending) event.preventDefault()
      }}
    >
      <span aria-live="polite">{sending ? pending : children}</span>
    </button>
  )
}
