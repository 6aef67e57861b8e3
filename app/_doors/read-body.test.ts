import { expect, it } from 'vitest';
import { readBody } from './read-body';

const url = 'http://premia.test/upload';
const streamed = (parts: number) => {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent === parts) return controller.close();
      sent += 1;
      controller.enqueue(new Uint8Array(1000));
    },
  });
  return { request: new Request(url, { method: 'POST', body, duplex: 'half' } as RequestInit), sent: () => sent };
};

// The attack: an upload that says nothing of its size, or lies about it, and never ends.
it('stops reading a body at its bound', async () => {
  const endless = streamed(1_000_000);
  await expect(readBody(endless.request, 5000)).rejects.toMatchObject({ code: 'fileTooLarge' });
  expect(endless.sent()).toBeLessThan(10);
  await expect(readBody(new Request(url, { method: 'POST', body: 'x', headers: { 'content-length': '6000' } }), 5000)).rejects.toMatchObject({ code: 'fileTooLarge' });
});

it('hands over what fits, byte for byte, and nothing of an empty request', async () => {
  expect((await readBody(streamed(5).request, 5000)).byteLength).toBe(5000);
  expect(Buffer.from(await readBody(new Request(url, { method: 'POST', body: 'abc' }), 5000)).toString()).toBe('abc');
  expect((await readBody(new Request(url, { method: 'POST' }), 5000)).byteLength).toBe(0);
});
