/** The publication log as Atom (RFC 4287): lasting ids, the same bytes for the same content. */
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { SiteConfig } from '../domain/dataset.ts';
import * as routes from '../routes.ts';

export interface FeedEntry {
  /** Lasting and unique in the feed. */
  readonly id: string;
  readonly date: string;
  readonly kind: string;
  readonly link: { readonly label: string; readonly href: string };
  readonly detail: string;
}

/** A reader asks for the feed many times a day; what is older stands on the page. */
export const FEED_LENGTH = 100;

type Named = Pick<SiteConfig, 'name' | 'publisher' | 'siteUrl' | 'asOf' | 'notice' | 'licence'>;

/** `entries`: newest first. Without one, the feed is as old as the content. */
export function renderAtom(config: Named, entries: readonly FeedEntry[]): string {
  const { name, publisher, siteUrl, asOf, notice, licence } = config;
  const page = siteUrl + routes.publicationLog();
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' }, [
    x('title', `${name}: nhật ký công bố`),
    x('subtitle', notice ?? 'Kết quả, kế hoạch, báo cáo tiến độ và đính chính, mới nhất đứng trên.'),
    x('id', page),
    x('link', { rel: 'alternate', type: 'text/html', href: page }),
    x('link', { rel: 'self', type: 'application/atom+xml', href: siteUrl + routes.publicationFeed() }),
    x('updated', momentOf(entries[0]?.date ?? asOf)),
    x('author', [x('name', publisher)]),
    x('rights', licence.name),
    ...entries
      .slice(0, FEED_LENGTH)
      .map(({ id, date, kind, link, detail }) =>
        x('entry', [
          x('title', `${kind}: ${link.label}`),
          x('id', `${page}#${id}`),
          x('link', { rel: 'alternate', type: 'text/html', href: siteUrl + link.href }),
          x('updated', momentOf(date)),
          x('category', { term: kind }),
          x('summary', detail),
        ]),
      ),
  ]);
  // The serialiser leaves `]]>` in text, which XML forbids; it writes no CDATA section of its own.
  const text = toXml(feed, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="utf-8"?>\n${text}\n`;
}

/** Documents give a day; noon is that day to every reader between UTC−11 and UTC+11. */
const momentOf = (date: string): string => `${date}T12:00:00Z`;
