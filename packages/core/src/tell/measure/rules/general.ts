import { CURB_NOUNS, CURB_VERBS, type MeasureRule, restrictive } from './rule'

/** News words for measures whose family nothing tells. */
export const GENERAL_RULES: readonly MeasureRule[] = [
  restrictive('export/know-how', 'export-controls/technology-transfer', {
    nouns: CURB_NOUNS,
    verbs: CURB_VERBS,
    about: ['know-how'],
    needs: 'imposer',
    yes: ['The United States is considering restricting knowledge transfer to Chinese companies.'],
    no: ['The club limits the transfer budget.'],
  }),
  restrictive('general/ban', 'restrictions', {
    nouns: 'ban',
    verbs: 'ban bar',
    needs: 'both',
    yes: ['China banned the American company Skydio.'],
    no: ['The league banned the striker for three games.'],
  }),
  restrictive('general/curb', 'restrictions', {
    nouns: 'restriction curb crackdown',
    yes: ['Beijing criticised the restrictions imposed by the United States.'],
    no: ['The town lifted its parking restrictions.'],
  }),
  restrictive('general/restrict', 'restrictions', {
    verbs: 'restrict',
    needs: 'both',
    yes: ['The United States restricted Huawei.'],
    no: ['The doctor restricted his diet.'],
  }),
  restrictive('general/crack-down', 'restrictions', {
    verbs: 'crack',
    with: 'down',
    needs: 'imposer',
    yes: ['China cracked down on Didi.'],
    no: ['The nut cracked open.'],
  }),
  restrictive('general/retaliation', 'restrictions', {
    nouns: 'countermeasure counter-measure retaliation',
    without: 'in',
    verbs: 'retaliate',
    needs: 'imposer',
    yes: ['Beijing vowed to retaliate against Washington.'],
    no: ['The boxer retaliated with a left hook.'],
  }),
]
