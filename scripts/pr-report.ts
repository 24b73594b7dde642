/** `npm run pr-report -- --base REF [--format md|json] [--preview URL] [--contributor [--unit ID]]` */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { loadFiles } from '../src/content/load.ts';
import { readContentFiles, shownPath } from '../src/content/files.ts';
import type { UnitId } from '../src/domain/ids.ts';
import { changedPaths, forkPoint, readEarlierContent, WHOLE_CONTENT } from '../src/history/earlier-content.ts';
import { changeReport, isAcceptable, laterState, stateOf } from '../src/review/change-report.ts';
import { reportJson } from '../src/review/json.ts';
import { reportMarkdown } from '../src/review/markdown.ts';
import { refusedPaths } from '../src/review/path-rule.ts';
import { contentFolder } from '../src/site.ts';
import { EXIT, run, UsageError } from './exit.ts';

await run(() => {
  const { values } = parseArgs({
    options: {
      base: { type: 'string' },
      format: { type: 'string', default: 'md' },
      preview: { type: 'string' },
      contributor: { type: 'boolean', default: false },
      unit: { type: 'string' },
    },
  });
  const { base, format, preview = null, contributor, unit = null } = values;
  if (base === undefined) throw new UsageError('--base: phiên bản để so, ví dụ --base origin/main');
  if (!['md', 'json'].includes(format)) throw new UsageError('--format: md, json');
  const root = contentFolder();
  const fork = forkPoint(root, base);
  if (typeof fork !== 'string') throw new UsageError(fork.problem);
  const earlier = readEarlierContent(root, fork, shownPath(root), WHOLE_CONTENT);
  if ('problem' in earlier) throw new UsageError(earlier.problem);
  const before = stateOf(loadFiles(earlier));
  const after = laterState(readContentFiles(root), earlier);
  const states = [before.site, after.site];
  const rule = { contentFolder: `${relative(process.cwd(), root)}/`, unitId: unit as UnitId | null, states };
  const report = changeReport(before, after, contributor ? refusedPaths(changedPaths(root, fork), rule) : []);
  process.stdout.write(format === 'json' ? reportJson(report) : reportMarkdown(report, preview));
  return isAcceptable(report) ? EXIT.ok : EXIT.problems;
});
