import { createHash, randomBytes } from 'node:crypto';

/** 16 random bytes, hex: without it a small sum could be guessed from its hash. */
export function makeSalt(): string {
  return randomBytes(16).toString('hex');
}

/** SHA-256, hex, over the salt and the canonical JSON of {input, result}, from their stored texts. */
export function payoutHash({ salt, input, result }: { salt: string; input: string; result: string }): string {
  return createHash('sha256').update(`${salt}{"input":${input},"result":${result}}`).digest('hex');
}

/** The seal of a month: SHA-256, hex, over the payout hashes in the order of employee and assignment, each on its line. */
export function sealOf(hashes: Iterable<string>): string {
  const seal = createHash('sha256');
  for (const hash of hashes) seal.update(`${hash}\n`);
  return seal.digest('hex');
}
