// The typed database client is generated, not stored: make it when the schema or Prisma changed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';
import { generateClient } from './prisma-cli.mjs';

const stampFile = join(root, 'lib/db/generated/schema.sha256');

/** Generates lib/db/generated unless it was generated from this very schema. */
export async function generateIfChanged() {
  const schema = createHash('sha256')
    .update(readFileSync(join(root, 'prisma/schema.prisma')))
    .update(readFileSync(join(root, 'node_modules/prisma/package.json')))
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === schema) return false;
  await generateClient();
  writeFileSync(stampFile, schema);
  return true;
}
