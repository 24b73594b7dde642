/** `npm start`: build, then serve `dist/` at http://localhost:4321/ (`PORT` changes it). */
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import sirv from 'sirv';
import { outcomeText, phaseLine } from '../src/build/build-report.ts';
import { buildSite } from '../src/build/build-site.ts';
import { contentFolder } from '../src/site.ts';
import { EXIT, mustExist, run, UsageError } from './exit.ts';

await run(async () => {
  const port = Number(process.env['PORT'] ?? 4321);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new UsageError('PORT: 1–65535');
  mustExist(contentFolder());
  const target = resolve(process.env['SITE_OUT'] ?? 'dist');
  const outcome = await buildSite(target, (phase) => process.stdout.write(phaseLine(phase)));
  process.stdout.write(outcomeText(outcome, 'dist'));
  if (!outcome.ok) return EXIT.problems;
  await serve(target, port);
  process.stdout.write(`Mở http://localhost:${port}/ (Ctrl+C để dừng)\n`);
  return EXIT.ok;
});

async function serve(folder: string, port: number): Promise<void> {
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) =>
    files(request, response, () => void response.writeHead(302, { location: '/404.html' }).end()),
  );
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, done));
}
