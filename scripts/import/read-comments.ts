import { FileProblems } from '../../app/domain/articles/file-problems.ts'
import { orderComments, type ImportedComment } from '../../app/domain/posts/imported-comment.ts'
import { readDisqusComments } from './read-disqus-comments.ts'
import { readJsonComments } from './read-json-comments.ts'

interface CommentFile {
  format: 'json' | 'disqus'
  comments: ImportedComment[]
  /** Comments of the file that are left out: deleted ones and spam. */
  skipped: number
}

/**
 * Reads comments from JSON or from a Disqus export; which of them it is, its first character tells.
 * @throws FileProblems also when the comments do not fit together
 */
export function readComments(text: string, choice: { slug: string; thread?: string }): CommentFile {
  const source = text.replace(/^\uFEFF/, '')
  const file = read(source, choice)
  return { ...file, comments: orderComments(file.comments) }
}

function read(source: string, choice: { slug: string; thread?: string }): CommentFile {
  switch (source.trimStart()[0]) {
    case '<':
      return { format: 'disqus', ...readDisqusComments(source, choice) }
    case '[':
    case '{':
      return { format: 'json', comments: readJsonComments(source), skipped: 0 }
    default:
      throw new FileProblems([
        { line: 1, what: 'The file should be a JSON list of comments or a Disqus export in XML.' },
      ])
  }
}
