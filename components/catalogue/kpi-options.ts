type Words = ((key: string) => string) & { has: (key: string) => boolean };

/** Choices of one property of a KPI, each with a second line where the word alone may be misread. */
export function kpiOptions<Value extends string>(values: readonly Value[], { t, group }: { t: Words; group: 'unit' | 'direction' | 'kind' | 'timing' | 'scope' | 'yields' }) {
  return values.map((value) => {
    const hint = `${group}Hint.${value}`;
    return { value, label: t(`${group}.${value}`), ...(t.has(hint) ? { hint: t(hint) } : {}) };
  });
}
