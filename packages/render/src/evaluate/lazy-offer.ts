/**
 * An offer that is made when someone first uses it, not when someone first holds it: so two bricks may use each
 * other's offers, and a brick may take `{ certificates }` apart before certificates are there.
 */
export const lazyOffer = (name: string, make: () => object): object => {
  let offer: object | undefined;
  let making = false;
  const made = (): object => {
    if (offer !== undefined) return offer;
    if (making)
      throw new Error(
        `the offer of '${name}' needs itself before it is made; use other bricks' offers inside functions, not while making the offer`,
      );
    making = true;
    try {
      offer = make();
    } finally {
      making = false;
    }
    return offer;
  };
  return new Proxy(
    {},
    {
      get: (_, key) => Reflect.get(made(), key),
      has: (_, key) => Reflect.has(made(), key),
      ownKeys: () => Reflect.ownKeys(made()),
      // A proxy may not claim a fixed property that its target lacks.
      getOwnPropertyDescriptor: (_, key) => {
        const descriptor = Reflect.getOwnPropertyDescriptor(made(), key);
        return descriptor && { ...descriptor, configurable: true };
      },
    },
  );
};
