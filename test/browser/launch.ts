/** One browser for every test: an installed Chromium first, else the one that ships inside an npm package. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = '/usr/bin/chromium';
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

interface Executable {
  readonly path: string;
  readonly env: Record<string, string>;
}

/**
 * Starts a headless Chromium: `CHROMIUM_PATH`, else `/usr/bin/chromium`, else the packaged one.
 * `CHROMIUM_PATH=packaged` forces the packaged one. The caller closes it.
 */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = findExecutable();
  return chromium.launch({ executablePath: path, args: ARGS, env: { ...process.env, ...env } });
}

function findExecutable(): Executable {
  const wanted = process.env.CHROMIUM_PATH ?? '';
  if (wanted !== '' && wanted !== 'packaged') return { path: wanted, env: {} };
  if (wanted === '' && existsSync(INSTALLED)) return { path: INSTALLED, env: {} };
  return packagedExecutable();
}

/** The package unpacks its libraries only on a cloud host that announces itself; everywhere else it is up to us. */
function packagedExecutable(): Executable {
  const folder = unpackOnce();
  const path = join(folder, 'chromium');
  return {
    path,
    env: {
      ...(lacksLibraries(path) ? { LD_LIBRARY_PATH: join(folder, 'al2023/lib') } : {}),
      ...(existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
    },
  };
}

/** Renamed into place when complete: test files run at the same time and must not start half a binary. */
function unpackOnce(): string {
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
  const size = statSync(join(bin, 'chromium.br')).size;
  const folder = join(tmpdir(), `congkhai-chromium-${size}`);
  if (existsSync(folder)) return folder;
  const draft = mkdtempSync(`${folder}-`);
  writeFileSync(join(draft, 'chromium'), inflate(join(bin, 'chromium.br')), { mode: 0o755 });
  for (const name of ['al2023', 'fonts']) {
    const tar = join(draft, `${name}.tar`);
    writeFileSync(tar, inflate(join(bin, `${name}.tar.br`)));
    mkdirSync(join(draft, name));
    execFileSync('tar', ['-xf', tar, '-C', join(draft, name)]);
    rmSync(tar);
  }
  return renameInto(draft, folder);
}

function renameInto(draft: string, folder: string): string {
  try {
    renameSync(draft, folder);
  } catch {
    // Another worker was faster.
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

const inflate = (file: string): Buffer => brotliDecompressSync(readFileSync(file));

/** A machine that has its own libraries keeps them: mixing two builds of one library ends in crashes. */
function lacksLibraries(path: string): boolean {
  try {
    return execFileSync('ldd', [path], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
}
