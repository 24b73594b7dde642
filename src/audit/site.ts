/** A built folder as the rules see it: which files there are, and what each page says, links to and loads. */

export interface Reference {
  /** As written in the page. */
  readonly url: string;
  /** `link`: a reader may follow it. `load`: the browser fetches it by itself. `name`: neither, it only names an address. */
  readonly use: 'link' | 'load' | 'name';
  readonly tag: string;
}

export interface BuiltPage {
  /** Path in the folder: `don-vi/x/index.html`. */
  readonly file: string;
  /** `/don-vi/x/`. */
  readonly address: string;
  readonly bytes: number;
  readonly references: readonly Reference[];
  /** What an anchor may point at. */
  readonly ids: ReadonlySet<string>;
  readonly lang: string | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly h1: number;
  readonly main: number;
  readonly canonical: string | null;
  /** Elements with `onclick=` and the like: `button[onclick]`. */
  readonly handlers: readonly string[];
  /** Elements with a `style` attribute. */
  readonly styled: readonly string[];
  /** Addresses of scripts; null for one inside the page. Data blocks (JSON) are not scripts. */
  readonly scripts: readonly (string | null)[];
  readonly stylesheets: readonly string[];
  readonly inlineScript: string;
  readonly inlineCss: string;
  readonly isNfc: boolean;
}

export interface AuditConfig {
  /** Pages under these addresses may carry scripts. */
  readonly scriptPages: readonly string[];
  /** Parts of the site that are not ours to judge, such as a bundled editor. */
  readonly exempt: readonly string[];
  /** Gzipped bytes of page, styles and scripts; the first prefix that fits counts, `/` means the home page only. */
  readonly budgets: readonly { readonly prefix: string; readonly bytes: number }[];
  readonly mostFiles: number;
}

export interface BuiltSite {
  /** Paths of all files, with forward slashes, sorted. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly BuiltPage[];
  readonly config: AuditConfig;
  /** The page that answers an address, if any. */
  page(address: string): BuiltPage | null;
  bytes(file: string): Uint8Array;
  text(file: string): string;
}

export interface AuditFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly message: string;
}

export interface AuditRule {
  readonly name: string;
  check(site: BuiltSite): AuditFinding[];
}

export const DEFAULT_CONFIG: AuditConfig = {
  scriptPages: ['/tim-kiem/', '/xep-hang/', '/ke-hoach/', '/nhiem-vu/'],
  exempt: ['/admin/'],
  budgets: [
    { prefix: '/', bytes: 100_000 },
    { prefix: '/diem/', bytes: 60_000 },
  ],
  mostFiles: 20_000,
};
