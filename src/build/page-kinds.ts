/** How many pages of each kind there are and how heavy they are: what grows is seen while it is small. */
export interface PageFile {
  /** Below the site, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
}

export interface PageKind {
  /** First part of the address; '' for the front page and what stands beside it. */
  readonly name: string;
  readonly pages: number;
  readonly bytes: number;
  readonly largest: number;
}

/** Most pages first. */
export function pageKinds(files: readonly PageFile[]): readonly PageKind[] {
  const pages = files.filter(({ path }) => path.endsWith('.html'));
  const byKind = Map.groupBy(pages, ({ path }) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : ''));
  return [...byKind]
    .map(([name, list]) => ({
      name,
      pages: list.length,
      bytes: list.reduce((sum, { bytes }) => sum + bytes, 0),
      largest: Math.max(...list.map(({ bytes }) => bytes)),
    }))
    .sort((a, b) => b.pages - a.pages || (a.name < b.name ? -1 : 1));
}
