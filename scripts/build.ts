/** `npm run build`: check → pages → search index → audit → swap. `SITE_CONTENT` and `SITE_OUT` name other folders. */
import { relative, resolve } from 'node:path';
import { outcomeText, phaseLine } from '../src/build/build-report.ts';
import { buildSite } from '../src/build/build-site.ts';
import { contentFolder } from '../src/site.ts';
import { EXIT, mustExist, run } from './exit.ts';

await run(async () => {
  mustExist(contentFolder());
  const target = resolve(process.env['SITE_OUT'] ?? 'dist');
  const outcome = await buildSite(target, (phase) => process.stdout.write(phaseLine(phase)));
  process.stdout.write(outcomeText(outcome, relative(process.cwd(), target) || target));
  return outcome.ok ? EXIT.ok : EXIT.problems;
});
