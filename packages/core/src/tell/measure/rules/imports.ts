import { BAN_NOUNS, CURB_NOUNS, CURB_VERBS, easing, type MeasureRule, restrictive, STOP_VERBS } from './rule'

export const IMPORT_RULES: readonly MeasureRule[] = [
  restrictive('tariff/trade-remedy', 'imports/trade-remedy', {
    nouns: 'duty tariff investigation probe measure case mechanism',
    with: 'anti-dumping antidumping countervailing safeguard dumping anti-subsidy',
    yes: ['The European Union imposed anti-dumping duties on Chinese solar glass.'],
    no: ['Police opened an investigation into the fire.'],
  }),
  restrictive('tariff/export-tax', 'export-controls/quota-or-tax', {
    nouns: 'tariff duty tax quota levy',
    with: 'export',
    yes: ['Indonesia imposed an export tax on nickel.'],
    no: ['The country exports wine and pays tax.'],
  }),
  restrictive('digital-tax', 'market-access/digital-regulation', {
    nouns: 'tax',
    with: 'digital',
    yes: ['France introduced a digital services tax.'],
    no: ['France raised its income tax.'],
  }),
  restrictive('tariff', 'imports/tariff', {
    nouns: 'tariff',
    yes: ['Washington imposed tariffs on Chinese batteries.', 'India will cut its tariffs on American motorcycles.'],
    no: ['The phone company lowered its mobile tariffs for students.'],
  }),
  restrictive('tariff/duty', 'imports/tariff', {
    nouns: 'duty levy',
    yes: ['Canada slapped duties on Chinese electric cars.'],
    no: ['The officer was relieved of duty after the match.'],
  }),
  easing('tariff/waiver', 'imports/tariff', {
    nouns: 'exemption exclusion waiver reprieve',
    about: ['tariff'],
    yes: ['Washington granted an exemption from tariffs to South Korea.'],
    no: ['The school granted him an exemption from the exam.'],
  }),
  restrictive('import/ban', 'imports/import-ban', {
    nouns: 'ban restriction curb prohibition limit control',
    with: 'import',
    yes: ['Beijing lifted its import ban on Japanese seafood.'],
    no: ['The import of the speech was plain.'],
  }),
  restrictive('import/curb', 'imports/import-ban', {
    nouns: `${BAN_NOUNS} ${CURB_NOUNS}`,
    verbs: `${STOP_VERBS} ${CURB_VERBS}`,
    about: ['import'],
    needs: 'imposer',
    yes: ['India has restricted imports of laptops.'],
    no: ['The shop stopped importing cheese.'],
  }),
]
