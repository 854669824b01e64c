import { existsSync } from 'node:fs';

/** Chromium as the tests use it, or null where it or playwright-core is not installed. */
export async function launch() {
  if (!existsSync('/usr/bin/chromium')) return null;
  const playwright = await import('playwright-core').catch(() => null);
  return playwright && playwright.chromium.launch({ executablePath: '/usr/bin/chromium', headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
}
