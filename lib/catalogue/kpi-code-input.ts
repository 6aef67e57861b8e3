import { kpiCodeMax } from './kpi-input';

const russian: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o',
  п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
};

/** A code proposed from a name in any case, Russian transliterated: 'Новые клиенты, %' → 'novye_klienty'. '' when nothing is left. */
export function proposeKpiCode(name: string): string {
  const latin = [...name.toLowerCase()].map((letter) => russian[letter] ?? letter).join('').normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const words = latin.replace(/[^a-z0-9]+/g, '_').replace(/^[_0-9]+/, '');
  return words.slice(0, kpiCodeMax).replace(/_+$/, '');
}
