/**
 * @module vite.config: the workbench. `vite` serves it for development beside `npm start`;
 * the server itself calls `vite.build()` on first start and serves the result from `.cache/web`.
 */
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  // Absolute: the server may be started from anywhere.
  root: join(import.meta.dirname, 'src/web'),
  plugins: [react()],
  build: { outDir: join(import.meta.dirname, '.cache/web'), emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  cacheDir: join(import.meta.dirname, '.cache/vite'),
  server: {
    proxy: { '/api': `http://127.0.0.1:${process.env.PORT ?? '3000'}` },
  },
})
