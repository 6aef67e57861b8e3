export type FormValue = string | boolean | File | null | FormValue[] | { [name: string]: FormValue };
export type FormInput = { [name: string]: FormValue };

/**
 * The fields of a form as one object: text as strings (empty as ''), a lone checkbox as true or false,
 * checkboxes with values as a list, `lines.0.weight` as { lines: [{ weight }] }.
 */
export function readForm(form: HTMLFormElement): FormInput {
  const data = new FormData(form);
  const input: FormInput = {};
  const boxes = [...form.elements].filter((each): each is HTMLInputElement => each instanceof HTMLInputElement && each.type === 'checkbox' && each.name !== '');
  const lists = new Set(boxes.filter((box) => box.value !== 'on').map((box) => box.name));
  for (const box of boxes) if (!lists.has(box.name)) put(input, { path: box.name, value: box.checked });
  for (const name of lists) put(input, { path: name, value: data.getAll(name) });
  const flags = new Set(boxes.map((box) => box.name));
  for (const [name, value] of data) if (!flags.has(name)) put(input, { path: name, value });
  return input;
}

function put(input: FormInput, { path, value }: { path: string; value: FormValue }) {
  const steps = path.split('.');
  const last = steps.pop();
  if (last === undefined) return;
  let place: FormInput = input;
  steps.forEach((step, index) => {
    const next = steps[index + 1] ?? last;
    const known = place[step];
    const child = typeof known === 'object' && known !== null ? (known as FormInput) : /^\d+$/.test(next) ? ([] as unknown as FormInput) : {};
    place[step] = child;
    place = child;
  });
  place[last] = value;
}
