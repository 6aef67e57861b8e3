// Engines of others, fetched when the comparison is run and never before: one of them is GPL, and the product needs none.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { DecimalMaker } from './by-hand';
import type { HyperFormulaModule } from './by-sheet';
import type { ZenModule } from './by-zen';

export interface Peers {
  decimal: DecimalMaker;
  hyperFormula: HyperFormulaModule;
  zen: ZenModule;
}

const wanted = { 'decimal.js': '10.6.0', hyperformula: '3.5.0', '@gorules/zen-engine': '0.54.0' };

/** Installs the peers beside the other throwaway data; says why where that is not possible. */
export function fetchPeers(): Peers | { missing: string } {
  const folder = join(process.cwd(), '.premia', 'bench-peers');
  try {
    if (!existsSync(join(folder, 'node_modules', 'hyperformula'))) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: wanted }));
      execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder], { stdio: ['ignore', 'ignore', 'pipe'] });
    }
    const load = createRequire(join(folder, 'package.json'));
    return {
      decimal: load('decimal.js') as DecimalMaker,
      hyperFormula: load('hyperformula') as HyperFormulaModule,
      zen: load('@gorules/zen-engine') as ZenModule,
    };
  } catch (error) {
    return { missing: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
}
