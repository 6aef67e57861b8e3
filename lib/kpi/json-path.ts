// A place in a JSON document, written one way everywhere: $.input.cards[0].values[2].kpi

/** Numbers stand in brackets, names after a dot. */
export const jsonPath = (places: readonly PropertyKey[]): string =>
  places.reduce<string>((path, place) => (typeof place === 'number' ? `${path}[${place}]` : `${path}.${String(place)}`), '$');
