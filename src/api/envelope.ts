/** What every answer of the API carries: version, day, licence, sources, and whether the figures are made up. */
import type { SiteConfig } from '../domain/dataset.ts';
import type { Source } from '../domain/document.ts';

export interface ApiSource {
  readonly title: string;
  readonly url: string | null;
  readonly licence: string | null;
}

export interface ApiEnvelope<Data> {
  readonly apiVersion: 1;
  /** The day the figures speak of. */
  readonly asOf: string;
  readonly publisher: string;
  readonly licence: { readonly name: string; readonly url: string };
  readonly sources: readonly ApiSource[];
  /** true: units or figures are made up for demonstration. */
  readonly demonstration: boolean;
  readonly data: Data;
}

type NamedSource = Pick<Source, 'title' | 'url'> & Partial<Pick<Source, 'licence'>>;

export function envelope<Data>(
  config: SiteConfig,
  sources: readonly NamedSource[],
  data: Data,
  demonstration = false,
): ApiEnvelope<Data> {
  return {
    apiVersion: 1,
    asOf: config.asOf,
    publisher: config.publisher,
    licence: config.licence,
    sources: sources.map(({ title, url, licence = null }) => ({ title, url, licence })),
    demonstration,
    data,
  };
}

export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
