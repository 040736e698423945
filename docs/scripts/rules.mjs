const examples = ({ yes, no }) => ({
  yes: yes.map((example) =>
    typeof example === 'string' ? { text: example, stage: null } : { text: example.text, stage: example.stage ?? null },
  ),
  no,
})

/** Every rule as a row of the catalogue, with the examples that are its test. */
export function rules(rooms) {
  const types = ['encounter', 'agreement', 'proceeding', 'transaction', 'development']
  const told = types.flatMap((type) =>
    rooms[`${type}Rules`].map(({ id, mode, verbs = [], nouns = [], yes, no }) => ({
      type,
      id,
      gives: mode,
      verbs,
      nouns,
      ...examples({ yes, no }),
    })),
  )
  const words = (list) => (list ? list.split(' ') : [])
  const measures = rooms.MEASURE_RULES.map((rule) => ({
    type: 'measure',
    id: rule.id,
    gives: rule.instrument,
    direction: rule.direction,
    verbs: words(rule.verbs),
    nouns: words(rule.nouns),
    with: words(rule.with),
    without: words(rule.without),
    under: words(rule.under),
    about: rule.about ?? [],
    ...examples(rule),
  }))
  return [...measures, ...told]
}
