/** Only trusted prose is a collection: plans and units never enter the bundler (docs/decisions/0002). */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentFolder } from './site.ts';

export const collections = {
  pages: defineCollection({
    loader: glob({ base: `${contentFolder()}/pages`, pattern: '*.mdx' }),
    schema: z.strictObject({ title: z.string().min(1), description: z.string().min(1) }),
  }),
};
