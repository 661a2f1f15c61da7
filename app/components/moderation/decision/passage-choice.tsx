import styles from './passage-choice.module.css'

interface Props {
  passage: { passageId: string; heading: string }
  /** The form that the choice is sent with, wherever the box stands. */
  formId: string
  chosen: readonly string[]
}

export function PassageChoice({ passage, formId, chosen }: Props) {
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        form={formId}
        name="passageIds"
        value={passage.passageId}
        defaultChecked={chosen.includes(passage.passageId)}
      />
      Cite this passage<span className="visually-hidden"> of “{passage.heading}”</span>
    </label>
  )
}

/** The passages that were chosen when the form was refused. */
