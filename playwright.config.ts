import { defineConfig, devices } from '@playwright/test'
import { findChromium } from './scripts/prepare/chromium.ts'

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/setup/e2e-server.ts',
  // All tests share one site, and some change what others would read.
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    // Set by the global setup, which starts the site on a free port.
    ...(process.env.MARGIN_URL ? { baseURL: process.env.MARGIN_URL } : {}),
    launchOptions: findChromium(),
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
})
