const shorteners =
  /^(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|buff\.ly|rebrand\.ly|cutt\.ly|rb\.gy|shorturl\.at|tiny\.cc|lnkd\.in|amzn\.to)$/
const chats = /^(?:wa\.me|t\.me|telegram\.me|chat\.whatsapp\.com|api\.whatsapp\.com|m\.me|discord\.gg|line\.me)$/

/** Whether an address only leads on to another, so that nobody sees where. `host` in lower case, without "www". */
export function isShortener(host: string): boolean {
  return shorteners.test(host)
}

/** Whether an address leads to a private chat. */
export function isChat(host: string): boolean {
  return chats.test(host)
}
