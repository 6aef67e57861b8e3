import { fixedPart, schemeDoc, scored, variablePart } from '@/prisma/scenarios/scheme-parts';
import { series, type Scenario } from '@/prisma/scenarios/scenario';

/** Words and sums that occur nowhere else: where one is read by somebody it is not meant for, it has leaked. */
export interface Markers {
  /** Of the company as a whole. */
  company: string;
  /** Of its two departments and everybody in them. */
  departments: [string, string];
  /** Base pays of the two people of each department, in major units. */
  pays: [[string, string], [string, string]];
}

export function markersOf(tag: string, ordinal: number): Markers {
  const pay = (department: number, person: number) => `${71 + ordinal * 10 + department}${person}31.3${department + person}`;
  return {
    company: `QX${tag}`,
    departments: [`QX${tag}ONE`, `QX${tag}TWO`],
    pays: [[pay(1, 1), pay(1, 2)], [pay(2, 1), pay(2, 2)]],
  };
}

/** A company whose every name and sum is a marker: two departments, two people in each, a login of every role. */
export function markedCompany(tag: string, ordinal: number): Scenario {
  const { company, departments: [one, two], pays } = markersOf(tag, ordinal);
  const slug = `qx-${tag.toLowerCase()}`;
  const login = (role: string) => `${role}@${slug}.example`;
  return {
    slug,
    name: `${company} company`,
    currency: 'RUB',
    timeZone: 'Europe/Moscow',
    language: 'en',
    departments: [{ key: 'one', name: `${one} department` }, { key: 'two', name: `${two} department` }],
    kpis: [
      { code: 'sales', name: `${company} sales`, description: '', unit: 'money', decimals: 2, direction: 'higher', kind: 'result', timing: 'lagging', scope: 'person' },
      { code: 'output', name: `${company} output`, description: '', unit: 'count', decimals: 2, direction: 'higher', kind: 'result', timing: 'leading', scope: 'department' },
      { code: 'turnover', name: `${company} turnover`, description: '', unit: 'money', decimals: 2, direction: 'higher', kind: 'result', timing: 'leading', scope: 'company' },
    ],
    schemes: [{
      key: 'main', name: `${company} scheme`,
      versions: [{
        fromOffset: -6,
        doc: schemeDoc({
          scorecard: [scored('sales', '0.5'), scored('output', '0.25', { kind: 'higher-ratio' }, 'department'), scored('turnover', '0.25', { kind: 'higher-ratio' }, 'company')],
          components: [fixedPart(`${company} fixed`), variablePart(`${company} variable`)],
        }),
      }],
    }],
    rollouts: [{ key: 'main', name: `${company} rollout`, stages: [{ fromOffset: -6, fixedShare: '0.7' }, { fromOffset: 900, fixedShare: '0.65' }, { fromOffset: 910, fixedShare: '0.6' }] }],
    employees: [
      person('one-a', '11', `${one} Ann`, 'one', pays[0][0]),
      person('one-b', '12', `${one} Ben`, 'one', pays[0][1]),
      person('two-a', '21', `${two} Cid`, 'two', pays[1][0]),
      person('two-b', '22', `${two} Dot`, 'two', pays[1][1]),
    ],
    logins: [
      { email: login('owner'), name: `${company} Owner`, roles: ['owner'] },
      { email: login('admin'), name: `${company} Admin`, roles: ['admin'] },
      { email: login('manager'), name: `${company} Manager`, roles: ['manager'], manages: [{ department: 'one', seesPay: false }] },
      { email: login('finance'), name: `${company} Finance`, roles: ['finance'] },
      { email: login('employee'), name: `${one} Ann`, roles: ['employee'], employee: 'one-a' },
      { email: login('spare'), name: `${one} Spare`, roles: ['employee'], employee: 'one-b' },
      { email: login('auditor'), name: `${company} Auditor`, roles: ['auditor'] },
    ],
    values: [
      ...['one-a', 'one-b', 'two-a', 'two-b'].flatMap((key, index) => series('sales', key, '1000', Array.from({ length: 7 }, (_, month) => `${900 + index * 50 + month}.${ordinal}7`))),
      ...['one', 'two'].flatMap((key, index) => series('output', key, '100', Array.from({ length: 7 }, (_, month) => `${90 + index * 5 + month}.${ordinal}3`))),
      ...series('turnover', 'company', '5000', Array.from({ length: 7 }, (_, month) => `${4800 + month}.${ordinal}1`)),
    ],
  };
}

function person(key: string, number: string, name: string, department: string, basePay: string): Scenario['employees'][number] {
  return { key, number, name, department, position: 'Specialist', basePay, scheme: 'main', rollout: 'main' };
}
