import type { ReactNode } from 'react'
import { fieldId } from '../form/field.tsx'
import styles from './choice-group.module.css'

interface ChoiceGroupProps {
  name: string
  legend: string
  choices: { value: string; label: string }[]
  chosen: string
  error?: ReactNode
  describedBy?: string | undefined
}

/** One of several, as radio buttons. The first carries the field's id, so that an error can lead to it. */
export function ChoiceGroup({ name, legend, choices, chosen, error, describedBy }: ChoiceGroupProps) {
  return (
    <fieldset className={styles.group} aria-describedby={describedBy}>
      <legend>{legend}</legend>
      {error}
      {choices.map(({ value, label }, index) => (
        <label key={value} className={styles.choice}>
          <input
            type="radio"
            id={index === 0 ? fieldId(name) : undefined}
            name={name}
            value={value}
            defaultChecked={value === chosen}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
