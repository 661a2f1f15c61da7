import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { vectorLength } from '../../app/domain/screening/model/embedding.ts'
import { createEmbedder } from '../../app/infra/embedder.ts'
import type { PostExample } from './examples.ts'

const folder = '.cache/screening'
const [keyFile, vectorFile] = [`${folder}/embedding-keys.json`, `${folder}/embedding-vectors.bin`]
const batch = 32

/** The same posts with the vector of each of their sentences; vectors are kept in `.cache` from one run to the next. */
export async function withVectors(posts: readonly PostExample[]): Promise<PostExample[]> {
  const known = readCache()
  const texts = new Set(posts.flatMap(textsOf))
  const missing = [...texts].filter((text) => !known.has(keyOf(text)))
  if (missing.length > 0) await embed(missing, known)
  return posts.map((post) => ({ ...post, vectors: textsOf(post).map((text) => known.get(keyOf(text))!) }))
}

async function embed(texts: readonly string[], known: Map<string, Float32Array>): Promise<void> {
  const embedder = createEmbedder()
  try {
    for (let from = 0; from < texts.length; from += batch) {
      const part = texts.slice(from, from + batch)
      const vectors = await embedder.embed(part)
      part.forEach((text, index) => known.set(keyOf(text), Float32Array.from(vectors[index]!)))
    }
  } finally {
    await embedder.close()
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(keyFile, JSON.stringify([...known.keys()]))
  writeFileSync(vectorFile, Buffer.concat([...known.values()].map((vector) => Buffer.from(vector.buffer))))
}

function readCache(): Map<string, Float32Array> {
  if (!existsSync(keyFile) || !existsSync(vectorFile)) return new Map()
  const keys = JSON.parse(readFileSync(keyFile, 'utf8')) as string[]
  const bytes = readFileSync(vectorFile)
  const all = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
  return new Map(keys.map((key, at) => [key, all.slice(at * vectorLength, (at + 1) * vectorLength)]))
}

function textsOf({ document, sentences }: PostExample): string[] {
  return sentences.map(({ start, end }) => document.input.text.slice(start, end))
}

function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}
