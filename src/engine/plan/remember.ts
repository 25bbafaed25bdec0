/** Several rules ask the same of a plan: the answer is worked out once and kept as long as the plan. */
export function remember<Key extends object, Value>(workOut: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let answer = known.get(key);
    if (!answer) known.set(key, (answer = { value: workOut(key) }));
    return answer.value;
  };
}
