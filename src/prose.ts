/**
 * Trusted prose by its file name. A glob of modules, not a content collection: a collection keeps one store for the
 * whole checkout, which two builds at once would share.
 */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { z } from 'zod';

const frontmatter = z.strictObject({ title: z.string().min(1), description: z.string().min(1) });

export interface ProsePage extends z.infer<typeof frontmatter> {
  readonly Content: AstroComponentFactory;
}

interface ProseModule {
  readonly default: AstroComponentFactory;
  readonly frontmatter: unknown;
}

const modules = import.meta.glob<ProseModule>('@prose/*.mdx', { eager: true });

/** Throws at build time when a page has no title or description: these files are the maintainer's own. */
export const prosePages: ReadonlyMap<string, ProsePage> = new Map(
  Object.entries(modules).map(([path, module]) => {
    const id = path.replace(/^.*\//, '').replace(/\.mdx$/, '');
    const { title, description } = frontmatter.parse(module.frontmatter);
    return [id, { title, description, Content: module.default }];
  }),
);
