import { markersOf } from './marked-company';

/** Every way in which a sum may be written: 71131.32, 7113132, 71,131.32, 71 131,32 with any space. */
function writings(pay: string): string[] {
  const [whole = '', cents = ''] = pay.split('.');
  const digits = cents.padEnd(2, '0');
  const grouped = (separator: string) => whole.replace(/(?<=\d)(?=(\d{3})+$)/g, separator);
  return [`${whole}.${digits}`, `${whole}${digits}`, ...[',', ' ', '\u00a0', '\u202f', '\u2009'].map((separator) => grouped(separator))];
}

export type Reader = 'owner' | 'admin' | 'manager' | 'finance' | 'employee' | 'auditor' | 'nobody';

const own = markersOf('ALPHA', 0);
const other = markersOf('BETA', 1);

/** What of the marked companies a text holds that its reader, a person of ALPHA, must never see. */
export function leaksIn(text: string, reader: Reader): string[] {
  const forbidden = [other.company, ...other.pays.flat().flatMap(writings)];
  if (reader === 'nobody') forbidden.push(own.company, ...own.pays.flat().flatMap(writings));
  if (reader === 'manager') forbidden.push(`${own.departments[1]} Cid`, `${own.departments[1]} Dot`, ...own.pays.flat().flatMap(writings));
  if (reader === 'employee') {
    forbidden.push(own.departments[1], `${own.departments[0]} Ben`, ...[own.pays[0][1], ...own.pays[1]].flatMap(writings));
  }
  const plain = text.replaceAll('\\u00a0', '\u00a0').replaceAll('&nbsp;', '\u00a0');
  return forbidden.filter((marker) => plain.includes(marker));
}
