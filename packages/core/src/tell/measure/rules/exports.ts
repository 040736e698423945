import { BAN_NOUNS, CURB_NOUNS, CURB_VERBS, easing, type MeasureRule, restrictive, STOP_VERBS } from './rule'

export const EXPORT_RULES: readonly MeasureRule[] = [
  restrictive('export/denial-order', 'export-controls/licence-decision', {
    nouns: 'order',
    with: 'denial',
    yes: ['Washington lifted the denial order against ZTE.'],
    no: ['The waiter took the order.'],
  }),
  restrictive('export/direct-product', 'export-controls/foreign-direct-product', {
    nouns: 'rule',
    with: 'product direct-product fdpr',
    yes: ['The United States expanded its foreign direct product rule against Huawei.'],
    no: ['The first rule of the product team is honesty.'],
  }),
  restrictive('export/control-list', 'export-controls/control-list', {
    nouns: 'list catalogue catalog',
    with: 'controlled dual munitions',
    act: true,
    yes: ['China added 11 metals to its dual-use list.'],
    no: ['The museum updated its catalogue of maps.'],
  }),
  restrictive('export/control', 'export-controls', {
    nouns: `${CURB_NOUNS} regime`,
    with: 'export exports re-export',
    yes: ['China announced export controls on graphite.', 'Tokyo’s export curbs hit Chinese chipmakers.'],
    no: ['The plant tightened quality controls before shipping abroad.'],
  }),
  restrictive('export/ban', 'export-controls/ban', {
    nouns: BAN_NOUNS,
    with: 'export exports sales supply',
    yes: ['Russia imposed an export ban on ammonium nitrate.'],
    no: ['Exports rose after the smoking ban.'],
  }),
  easing('export/licence-granted', 'export-controls/licence-decision', {
    nouns: 'licence license permit approval',
    under: 'grant issue give approve receive obtain secure get win extend renew create',
    about: ['export', 'import', 'chip', 'purchase', 'dealings'],
    yes: ['The Commerce Department granted Qualcomm a licence to sell chips to Huawei.'],
    no: ['The council granted the pub a licence to serve beer.'],
  }),
  restrictive('export/licence-required', 'export-controls/licensing', {
    nouns: 'licence license permit approval permission',
    under: 'require need seek obtain apply demand introduce impose bring',
    about: ['export', 'chip'],
    yes: ['The Netherlands will require licences for exports of lithography machines.'],
    no: ['Fishermen need a licence to fish in the lake.'],
  }),
  restrictive('export/licence-revoked', 'export-controls/licence-decision', {
    nouns: 'licence license permit approval application',
    under: 'revoke deny suspend cancel reject refuse withdraw',
    about: ['export', 'chip', 'dealings'],
    yes: ['Washington revoked licences for sales to Huawei.'],
    no: ['The city revoked the licence of a taxi driver.'],
  }),
  restrictive('export/licence', 'export-controls/licensing', {
    nouns: 'licence license licensing permit requirement rule regime system',
    with: 'export licence license licensing permit',
    about: ['export', 'chip', 'network'],
    yes: [
      'Dutch export licences for the machines have run out.',
      'Chinese buyers are subject to US licence requirements for advanced chips.',
    ],
    no: ['She lost her driving licence.'],
  }),
  restrictive('export/licence-to-sell', 'export-controls/licence-decision', {
    nouns: 'licence license permit',
    about: ['export'],
    yes: ['Washington discussed a licence for sales to Huawei.'],
    no: ['The bar has a licence.'],
  }),
  restrictive('export/stop', 'export-controls/ban', {
    nouns: BAN_NOUNS,
    verbs: STOP_VERBS,
    about: ['export'],
    needs: 'imposer',
    yes: [
      'Washington banned sales of advanced chips to China.',
      'South Korea barred firms from selling tools to Russia.',
    ],
    no: ['The bakery stopped sales of bread at noon.'],
  }),
  restrictive('export/not-allowed', 'export-controls/ban', {
    verbs: 'allow permit let authorise authorize',
    denied: true,
    about: ['export'],
    needs: 'either',
    yes: ['ASML has never been allowed to ship its best machines to China.'],
    no: ['Washington allowed Nvidia to sell the chips to China.', 'Pupils are not allowed to sell cakes.'],
  }),
  restrictive('export/curb', 'export-controls', {
    nouns: CURB_NOUNS,
    verbs: CURB_VERBS,
    about: ['export'],
    yes: ['Tokyo’s curbs on exports of etching tools to China start in July.'],
    no: ['The storm limited sales of ice cream.'],
  }),
  easing('export/reprieve', 'export-controls/licence-decision', {
    nouns: 'reprieve',
    needs: 'nothing',
    yes: ['Washington extended a reprieve that lets companies do business with Huawei.'],
    no: ['The rain gave the gardeners no rest.'],
  }),
]
