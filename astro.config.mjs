import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://congkhai.example',
  outDir: process.env.SITE_OUT_DIR ?? 'dist',
  output: 'static',
  trailingSlash: 'always',
  // The default ('jsx') joins words that stand on two source lines.
  compressHTML: true,
  // One style sheet, fetched once and cached, beats the same rules inside thousands of pages.
  build: { format: 'directory', concurrency: 16, inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    build: {
      rollupOptions: {
        // Astro's own marker in compiled prose; the bundler cannot know it and would warn about every page.
        onwarn: (warning, report) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : report(warning)),
      },
    },
  },
  integrations: [mdx()],
  markdown: {
    // Smart punctuation would change the wording of official documents.
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm] }),
  },
});
