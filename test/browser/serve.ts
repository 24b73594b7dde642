/** A static server for tests, on a free port of this machine only. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface ServedFolder {
  /** Without a trailing slash: `http://127.0.0.1:49152`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves `dir` until closed; unknown addresses answer 404. Files are read when asked for. */
export async function serveFolder(dir: string): Promise<ServedFolder> {
  const files = sirv(dir, { dev: true, etag: false });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
