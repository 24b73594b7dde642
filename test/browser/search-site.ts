/** A site of one page, made from the real search page's markup and scripts, and a small index. */
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSearchIndex } from '../../src/search/write-index.ts';
import { SAMPLES } from './search-samples.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** Writes `tim-kiem/`, its scripts and styles, and the index of the samples into `folder`. */
export async function writeSearchSite(folder: string): Promise<void> {
  writeScripts(folder);
  cpSync(join(PROJECT, 'public'), folder, { recursive: true });
  cpSync(join(PROJECT, 'src/styles'), join(folder, 'styles'), { recursive: true });
  mkdirSync(join(folder, 'tim-kiem'), { recursive: true });
  writeFileSync(join(folder, 'tim-kiem/index.html'), page());
  await writeSearchIndex(SAMPLES, join(folder, 'pagefind'));
}

function page(): string {
  const source = readFileSync(join(PROJECT, 'src/pages/tim-kiem.astro'), 'utf8');
  const from = source.indexOf('<div id="tim-kiem"');
  const markup = source.slice(from, source.indexOf('</BaseLayout>')).replace(/=\{(\w+)\(\)\}/gu, '="/?$1"');
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Tìm kiếm</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/styles/site.css"><link rel="stylesheet" href="/styles/search.css"></head>
<body><main class="wrap">${markup}</main><script type="module">
import { startSearchPage } from '/src/search/client/search-page.js';
startSearchPage(document.getElementById('tim-kiem'));
</script></body></html>`;
}

/** No bundler in the test: the modules are the source with its types left out. */
function writeScripts(folder: string): void {
  const files = globSync(['src/search/**/*.ts', 'src/routes.ts'], { cwd: PROJECT });
  for (const file of files.filter((name) => !name.endsWith('.test.ts'))) {
    const script = stripTypeScriptTypes(readFileSync(join(PROJECT, file), 'utf8')).replace(
      /(from '[^']+)\.ts'/gu,
      "$1.js'",
    );
    const path = join(folder, file.replace(/\.ts$/u, '.js'));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, script);
  }
}
