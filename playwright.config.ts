// How the end-to-end tests run: the real app in real Electron, two at a time, nothing retried.

import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: false,
  timeout: 60_000,
  // Two apps on two busy cores: what is right may take its time, what is wrong fails all the same.
  expect: { timeout: 15_000 },
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // `npm test` names the file for the counts; without a name the JSON would go to the screen.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']],
})
