/** Sends a file as the body of a request; the answer is where its preview is, or words about what is wrong with it. */
export async function sendFile(address: string, file: File): Promise<{ importId: string } | { error: string }> {
  const response = await fetch(address, { method: 'POST', body: file, headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) } });
  const answer = (await response.json()) as { importId: string; title?: string; fields?: Record<string, string> };
  if (response.ok) return { importId: answer.importId };
  return { error: [answer.title, ...Object.values(answer.fields ?? {})].filter(Boolean).join(' ') };
}
