const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']

/**
 * Does one piece of work and says so: a line that lives while it runs on a terminal, else one line
 * at the beginning and one at the end.
 *
 * @template T
 * @param {string} label
 * @param {(say: (detail: string) => void) => T | Promise<T>} work `say` shows how far it has come
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const begun = performance.now()
  const seconds = () => `${((performance.now() - begun) / 1000).toFixed(1)} s`
  const live = process.stdout.isTTY === true
  let detail = ''
  let frame = 0
  const draw = () => {
    const text = `${frames[frame++ % frames.length]} ${label} ${detail || seconds()}`
    process.stdout.write(`\r\x1b[2K${text.slice(0, (process.stdout.columns || 80) - 1)}`)
  }
  if (!live) console.log(`  ${label}`)
  const timer = live ? setInterval(draw, 100) : undefined
  const end = (/** @type {string} */ mark) => {
    clearInterval(timer)
    console.log(`${live ? '\r\x1b[2K' : ''}${mark} ${label} (${seconds()})`)
  }
  try {
    const result = await work((text) => (detail = text))
    end('✓')
    return result
  } catch (error) {
    end('✗')
    throw error
  }
}
