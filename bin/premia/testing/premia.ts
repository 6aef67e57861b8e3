// The command as a terminal runs it: arguments and standard input in, what it prints and its exit code out.
import { Readable, Writable } from 'node:stream';
import { main } from '../main';

/** `input` that is not text is given as JSON. */
export async function premia(args: string[], input: unknown = ''): Promise<{ code: number; out: string; err: string }> {
  const texts = { out: '', err: '' };
  const sink = (to: keyof typeof texts): Writable =>
    new Writable({
      write(part: Buffer, _, done) {
        texts[to] += part.toString();
        done();
      },
    });
  const stdin = Readable.from([Buffer.from(typeof input === 'string' ? input : JSON.stringify(input))]);
  const code = await main(args, { stdin, stdout: sink('out'), stderr: sink('err') });
  return { code, ...texts };
}
