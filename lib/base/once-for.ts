// Remembers what was worked out for an owner, as long as the owner lives.

/** Gives a function that calls `make` once for each owner and key, and afterwards gives what it made, `undefined` too. */
export function onceFor<Owner extends object, Value>(): (
  owner: Owner,
  key: string,
  make: () => Value,
) => Value {
  const known = new WeakMap<Owner, Map<string, { readonly value: Value }>>();
  return (owner, key, make) => {
    const ofOwner = known.get(owner) ?? new Map<string, { readonly value: Value }>();
    known.set(owner, ofOwner);
    const made = ofOwner.get(key) ?? { value: make() };
    ofOwner.set(key, made);
    return made.value;
  };
}
