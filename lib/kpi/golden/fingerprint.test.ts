// Closed months are replayed on every release: no byte of a result may change unless the engine's version says so.
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { calculatePerson, canonicalResult, compileScheme, ENGINE_VERSION, schemeTemplates } from '../index';

/** Of the examples of all ready schemes, by engine version. A new version adds a line; a line is never edited. */
const fingerprints: Record<string, string> = {
  '1.0.0': '14e022faee172803d38ec6477866e705e0f857221b166459bc8ad87dbe0eb183',
};

it('results keep their bytes while the version stays', () => {
  const hash = createHash('sha256');
  for (const { key, doc, kpis, example } of schemeTemplates) hash.update(canonicalResult(calculatePerson(example, new Map([[key, compileScheme(doc, kpis)]]))));
  expect({ [ENGINE_VERSION]: hash.digest('hex') }).toEqual({ [ENGINE_VERSION]: fingerprints[ENGINE_VERSION] });
});
