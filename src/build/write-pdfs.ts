/** The PDF of each plan: kept by content, the missing ones made side by side. */
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { Tinypool } from 'tinypool';
import type { Plan } from '../domain/plan.ts';
import type { Site } from '../domain/site.ts';
import { pdfData } from '../print/pdf-data.ts';
import { planDocument } from '../print/plan-document.ts';
import { MADE_WITH } from '../print/render-pdf.ts';
import { type ByteCache, keyOf } from './byte-cache.ts';
import type { PdfJob } from './pdf-worker.ts';

export interface WrittenPdfs {
  readonly files: readonly string[];
  /** How many of them had to be made. */
  readonly made: number;
}

interface Target {
  /** Where the file of a plan goes, absolute. */
  readonly fileOf: (plan: Plan) => string;
  readonly cache: ByteCache;
}

/** Throws with the plan's id when one cannot be made; what was made before stays in the cache. */
export async function writePdfs(
  site: Site,
  { fileOf, cache }: Target,
  plans: readonly Plan[] = site.plans,
): Promise<WrittenPdfs> {
  const { asOf } = site.config;
  const files: string[] = [];
  const queue = plans[Symbol.iterator]();
  const threads = new Tinypool({ filename: WORKER, runtime: 'worker_threads', minThreads: 0 });
  let made = 0;
  const bytesOf = async (plan: Plan): Promise<Uint8Array> => {
    const json = JSON.stringify(pdfData(planDocument(site, plan)));
    const key = keyOf(MADE_WITH, asOf, json);
    const kept = await cache.get(key);
    if (kept !== null) return kept;
    const bytes = await render(threads, { json, asOf }, plan);
    await cache.put(key, bytes);
    made += 1;
    return bytes;
  };
  const writeRest = async (): Promise<void> => {
    for (const plan of queue) {
      const file = fileOf(plan);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, await bytesOf(plan));
      files.push(file);
    }
  };
  try {
    // More than there are threads: while one file is written the next is being set. Never all at once.
    await Promise.all(Array.from({ length: availableParallelism() * 2 }, writeRest));
  } finally {
    await threads.destroy();
  }
  return { files: files.sort(), made };
}

const WORKER = new URL('pdf-worker.ts', import.meta.url).href;

async function render(threads: Tinypool, job: PdfJob, plan: Plan): Promise<Uint8Array> {
  try {
    return (await threads.run(job)) as Uint8Array;
  } catch (cause) {
    throw new Error(`The PDF of plan ${plan.id} cannot be made: ${String(cause)}`, { cause });
  }
}
