// Attack: the list names a publisher where the version's own page knows of no publication.
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { schemeDocSchema } from '@/lib/kpi';
import type { SchemeView, VersionSummary } from '@/lib/schemes/scheme-view';
import schemes from '@/messages/en/schemes.json';
import ui from '@/messages/en/ui.json';
import { PublicationNote } from './publication-note';
import { VersionCard } from './version-card';

const document = schemeDocSchema.parse({ format: 1, components: [{ key: 'x', name: 'Bonus', part: 'other', effect: 'paid', amount: { kind: 'money', amount: '10' } }] });
const at = '2026-10-01T09:00:00Z';
const version: VersionSummary = {
  id: 'v', number: 1, status: 'published', fromMonth: '2026-10', hash: null, publishedAt: at, publishedBy: null, createdAt: at, createdBy: null, revision: 1, document,
};
const scheme = { id: 's', name: 'Seller', inForceId: null, month: '2026-11', timeZone: 'UTC', kpis: [] } as unknown as SchemeView;

const told = (page: React.ReactNode) =>
  renderToStaticMarkup(<NextIntlClientProvider locale="en" timeZone="UTC" messages={{ schemes, ui }}>{page}</NextIntlClientProvider>).replace(/<[^>]+>/g, '|');
const card = (publishedBy: string | null) => told(<VersionCard company="shop" scheme={scheme} version={{ ...version, publishedBy }} />);

describe('a version that nobody published here', () => {
  it('came with the company’s data, says the list, as does its own page', () => {
    expect(told(<PublicationNote publication={null} timeZone="UTC" />)).toContain('came with the company’s data');
    expect(card(null)).toContain('Came with the company’s data, ');
    expect(card(null)).not.toContain('Published by');
  });

  it('and one that somebody published names them', () => {
    expect(card('Ada')).toContain('Published by Ada, ');
  });
});
