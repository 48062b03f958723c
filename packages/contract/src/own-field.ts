/** A field of the object itself, or undefined: never one that a page has put on the prototype. */
export function ownField<T>(value: Record<string, T>, name: string): T | undefined {
  return owns(value, name) ? value[name] : undefined;
}

/** Names of the object's own fields. Prototype 1.6 has an `Object.keys` that names the inherited ones too. */
export function ownKeys(value: object): string[] {
  const keys: string[] = [];
  for (const key of Object.keys(value)) if (owns(value, key)) keys.push(key);
  return keys;
}

function owns(value: object, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(value, name);
}
