import { resolve } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';

const content = resolve(process.env.SITE_CONTENT ?? 'content');

export default defineConfig({
  site: 'https://congkhai.example',
  output: 'static',
  trailingSlash: 'always',
  cacheDir: './.astro/cache',
  // The default ('jsx') joins words that stand on two source lines.
  compressHTML: true,
  // One style sheet, fetched once and cached, beats the same rules inside thousands of pages.
  build: { format: 'directory', concurrency: 16, inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [mdx()],
  markdown: {
    // Smart punctuation would change the wording of official documents.
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm] }),
  },
  vite: {
    resolve: { alias: { '@prose': `${content}/pages` } },
    build: {
      rollupOptions: {
        // Astro's own marker in compiled prose; the bundler cannot know it and would warn about every page.
        onwarn: (warning, report) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : report(warning)),
      },
    },
  },
});
