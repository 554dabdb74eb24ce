import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Chromium, Chrome or Edge are installed by their own installers. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

const NONE =
  'No browser for the tests of the pages was found. Install Chromium, Google Chrome or Microsoft Edge, ' +
  'or set CHROMIUM_PATH to the program of one of them.';

interface Found {
  readonly path: string;
  readonly args: readonly string[];
}

/** CHROMIUM_PATH, an installed browser, or the one that comes from npm (Linux x64). @throws Error that says what to do. */
async function findBrowser(): Promise<Found> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return { path: named, args: ['--no-sandbox'] };
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist. Correct it or leave it out.`);
  }
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return { path: installed, args: ['--no-sandbox'] };
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(NONE);
  const { default: packaged } = await import('@sparticuz/chromium');
  // Its own arguments are made for Lambda: one process for all pages, which stops when several are open.
  return { path: await packaged.executablePath(), args: ['--no-sandbox', '--disable-dev-shm-usage'] };
}

/** A real Chromium without a window. */
export async function openBrowser(): Promise<Browser> {
  const { path, args } = await findBrowser();
  try {
    return await chromium.launch({
      executablePath: path,
      args: [...args, '--lang=ja-JP'],
      env: { ...process.env, LANGUAGE: 'ja' } as Record<string, string>,
    });
  } catch (error) {
    throw new Error(`The browser at ${path} does not start. ${NONE}`, { cause: error });
  }
}
