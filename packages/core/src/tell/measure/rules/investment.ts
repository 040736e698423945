import { BAN_NOUNS, BAN_VERBS, CURB_NOUNS, CURB_VERBS, type MeasureRule, restrictive } from './rule'

export const INVESTMENT_RULES: readonly MeasureRule[] = [
  restrictive('investment/screening', 'investment/inbound-screening', {
    nouns: 'screening',
    with: 'investment inbound',
    yes: ['The EU tightened its foreign investment screening.'],
    no: ['The hospital offers screening for cancer.'],
  }),
  restrictive('investment/review', 'investment/inbound-screening', {
    nouns: 'review',
    with: 'foreign cfius',
    about: ['investment', 'acquisition'],
    needs: 'imposer',
    yes: ['Japan expanded its foreign investment review.'],
    no: ['The foreign film got a good review.'],
  }),
  restrictive('investment/outbound', 'investment/outbound-screening', {
    nouns: `${CURB_NOUNS} ban screening review prohibition order`,
    with: 'outbound',
    yes: ['The White House unveiled outbound investment rules aimed at China.'],
    no: ['The outbound flight had a delay.'],
  }),
  restrictive('investment/own', 'investment/outbound-screening', {
    nouns: `${BAN_NOUNS} ${CURB_NOUNS}`,
    verbs: `${BAN_VERBS} ${CURB_VERBS}`,
    with: 'its own american u.s. us',
    about: ['investment'],
    needs: 'both',
    yes: ['The United States is contemplating restricting its investments in Chinese companies.'],
    no: ['The fund restricts its investments to bonds.'],
  }),
  restrictive('investment/control', 'investment', {
    nouns: `${CURB_NOUNS} ban review prohibition`,
    with: 'investment',
    yes: ['Washington is weighing investment restrictions on China.'],
    no: ['The investment bank has a rule on dress.'],
  }),
  restrictive('investment/curb', 'investment', {
    nouns: `${BAN_NOUNS} ${CURB_NOUNS}`,
    verbs: `${BAN_VERBS} ${CURB_VERBS}`,
    about: ['investment'],
    needs: 'imposer',
    yes: ['Canada restricted investments by Chinese companies in lithium mines.'],
    no: ['Rising rates curb investment in homes.'],
  }),
  restrictive('investment/acquisition', 'investment/inbound-decision', {
    verbs: BAN_VERBS,
    about: ['acquisition'],
    needs: 'imposer',
    yes: ['Britain blocked the takeover of Newport Wafer Fab by Nexperia.'],
    no: ['Shareholders blocked the merger.'],
  }),
  restrictive('investment/divest', 'investment/inbound-decision', {
    verbs: 'divest sell',
    with: 'stake stakes shares',
    needs: 'imposer',
    yes: ['Canada ordered three Chinese firms to divest their stakes in lithium miners.'],
    no: ['The founder sold his stake in the bakery.'],
  }),
]
