import { createContext } from 'react'

/** The mark that lets a script run under the page's policy; empty in the browser, which hides it. */
export const NonceContext = createContext('')
