/** The greatest length of a question's title and of a post's text, in UTF-16 units. */
export const maxTitle = 200
export const maxMarkdown = 10_000
