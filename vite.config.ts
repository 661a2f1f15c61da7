import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixOptions from './remix.config.js'

export default defineConfig({
  // The embedded database writes its files without end.
  server: { watch: { ignored: ['**/.data/**', '**/.cache/**'] } },
  plugins: [remix(remixOptions)],
  build: { target: 'es2020', assetsInlineLimit: 0, cssMinify: true },
})
