type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined | null> }

/** The facts that there are: absent, empty and blank ones are left out, not kept as undefined. */
export const present = <T extends object>(facts: T): Present<T> =>
  Object.fromEntries(
    Object.entries(facts).filter(([, fact]) => (Array.isArray(fact) ? fact.length > 0 : fact)),
  ) as Present<T>
