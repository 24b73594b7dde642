/** The measured process: one build, then its own figures to the parent. */
import { outcomeText } from '../src/build/build-report.ts';
import { buildSite } from '../src/build/build-site.ts';

const outcome = await buildSite(process.argv[2] ?? '');
if (!outcome.ok) {
  process.stderr.write(outcomeText(outcome, 'the measured folder'));
  process.exit(1);
}
process.send?.({
  pages: outcome.pages,
  files: outcome.files,
  phases: outcome.phases,
  peakKilobytes: process.resourceUsage().maxRSS,
});
process.disconnect();
