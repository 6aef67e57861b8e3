// Closed months are replayed on every release: no byte of a result may change unless the engine's version says so.
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { calculateTold, compileScheme, ENGINE_VERSION, packResult, schemeTemplates } from '../index';

/** Of the stored results of all ready schemes' examples, by engine version (1.0.0 stored them open). A new version adds a line; a line is never edited once it is released. */
const fingerprints: Record<string, string> = {
  '1.0.0': '14e022faee172803d38ec6477866e705e0f857221b166459bc8ad87dbe0eb183',
  '1.1.0': '91e9996e3b26144f7fa193a570bc8f6dfa34e62c5eddc11cc16fd1e01a130b84',
};

it('results keep their bytes while the version stays', () => {
  const hash = createHash('sha256');
  for (const { key, doc, kpis, example } of schemeTemplates) hash.update(packResult(calculateTold(example, new Map([[key, compileScheme(doc, kpis)]]))));
  expect({ [ENGINE_VERSION]: hash.digest('hex') }).toEqual({ [ENGINE_VERSION]: fingerprints[ENGINE_VERSION] });
});
