import { type MeasureRule, supportive } from './rule'

const MONEY_VERBS =
  'provide allocate earmark invest spend commit grant award give offer pour inject disburse pledge contribute'

export const INDUSTRY_RULES: readonly MeasureRule[] = [
  supportive('industry/consumer', 'industrial-policy/consumer-incentive', {
    nouns: 'subsidy credit rebate incentive',
    with: 'consumer ev purchase buyer vehicle',
    yes: ['Germany ended its EV subsidies.'],
    no: ['The shop gives buyers credit.'],
  }),
  supportive('industry/tax', 'industrial-policy/tax-incentive', {
    nouns: 'credit incentive break exemption cut relief',
    with: 'tax',
    needs: 'imposer',
    yes: ['South Korea offers tax credits to chipmakers.'],
    no: ['The actor lives on credit.'],
  }),
  supportive('industry/federal', 'industrial-policy/subsidy', {
    nouns: 'grant funding incentive aid award subsidy',
    with: 'federal government state public taxpayer chips',
    needs: 'nothing',
    yes: ['Micron will receive federal grants for its plant.'],
    no: ['The foundation gave the choir a grant.'],
  }),
  supportive('industry/subsidy', 'industrial-policy/subsidy', {
    nouns: 'subsidy',
    verbs: 'subsidise subsidize',
    yes: ['Japan approved subsidies for TSMC.'],
    no: ['Parents want cheaper lunches, not a subsidy.'],
  }),
  supportive('industry/loan', 'industrial-policy/state-finance', {
    nouns: 'loan guarantee stake',
    with: 'government state federal guarantee',
    needs: 'nothing',
    yes: ['Intel will get federal loans for its factory.'],
    no: ['The player joined on loan.'],
  }),
  supportive('industry/scheme', 'industrial-policy/subsidy', {
    nouns: 'plan scheme programme program package',
    with: 'incentive subsidy aid support stimulus funding',
    needs: 'imposer',
    yes: ['India approved a $10 billion incentive plan to attract chipmakers.'],
    no: ['The gym has a support programme for beginners.'],
  }),
  supportive('industry/grant', 'industrial-policy/subsidy', {
    nouns: 'grant funding incentive aid award',
    about: ['money', 'chip'],
    needs: 'imposer',
    yes: ['The White House announced a grant of $8 billion for Intel.'],
    no: ['The start-up raised funding of $8 million from friends.'],
  }),
  supportive('industry/money', 'industrial-policy/subsidy', {
    verbs: MONEY_VERBS,
    about: ['money'],
    needs: 'imposer',
    yes: ['The Japanese government allocated $13 billion for chip plants.'],
    no: ['The carmaker will invest $10 billion in a plant.'],
  }),
  supportive('industry/self-reliance', 'industrial-policy/self-reliance', {
    nouns: 'reliance sufficiency',
    with: 'self',
    needs: 'imposer',
    yes: ['President Xi Jinping urged self-reliance in technology.', 'Beijing wants self-sufficiency in chips.'],
    no: ['His reliance on painkillers worried friends.'],
  }),
  supportive('industry/policy', 'industrial-policy', {
    nouns: 'policy strategy',
    with: 'industrial',
    needs: 'imposer',
    yes: ['The EU presented an industrial strategy for batteries.'],
    no: ['The industrial estate has a parking policy.'],
  }),
  supportive('industry/strategy', 'industrial-policy/self-reliance', {
    nouns: 'strategy initiative ambition drive roadmap blueprint effort campaign',
    about: ['capacity'],
    needs: 'imposer',
    yes: ['Seoul unveiled a strategy to become a leader in semiconductors.'],
    no: ['The chess player changed her strategy.'],
  }),
  supportive('industry/plan', 'industrial-policy/self-reliance', {
    nouns: 'plan',
    with: 'national five-year action industrial development',
    about: ['capacity'],
    needs: 'imposer',
    yes: ['China published a national plan for the artificial intelligence industry.'],
    no: ['The family made a plan for the holidays.'],
  }),
  supportive('industry/stockpile', 'industrial-policy/stockpile', {
    nouns: 'stockpile reserve stockpiling',
    with: 'strategic national critical',
    needs: 'imposer',
    yes: ['Japan will build a strategic stockpile of rare earths.'],
    no: ['The squirrel has a stockpile of nuts.'],
  }),
]
