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
    nouns: 'duty levy surtax',
    yes: ['Canada slapped duties on Chinese electric cars.'],
    no: ['The officer was relieved of duty after the match.'],
  }),
  restrictive('tariff/tax', 'imports/tariff', {
    nouns: 'tax surcharge fee charge',
    verbs: 'tax',
    about: ['import'],
    yes: ['Ottawa imposed a tax on imports of Chinese steel.'],
    no: ['The council will raise its tax on homes.'],
  }),
  easing('tariff/small-parcels', 'imports/tariff', {
    nouns: 'minimis exemption loophole rule exception',
    with: 'minimis duty-free',
    yes: ['Washington closed the de minimis loophole for parcels from China.'],
    no: ['The rule is simple.'],
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
  restrictive('import/local-content', 'imports/local-content', {
    nouns: 'content',
    with: 'local domestic regional local-content',
    needs: 'imposer',
    yes: ['Indonesia will require smartphones to have 40% local content.'],
    no: ['The newspaper wants more local content.'],
  }),
  restrictive('import/licence', 'imports/import-ban', {
    nouns: 'licence license licensing permit approval authorisation',
    about: ['import'],
    under: 'require need seek obtain introduce impose demand mandate',
    needs: 'imposer',
    yes: ['India will require licences for imports of laptops and tablets.'],
    no: ['Anglers need a licence for the lake.'],
  }),
  restrictive('import/seizure', 'imports/import-ban', {
    verbs: 'detain seize confiscate impound',
    with: 'customs import forced-labour forced-labor',
    needs: 'both',
    yes: ['US customs officers seized solar panels from China under a forced-labour law.'],
    no: ['Customs officers seized a stolen car.'],
  }),
  restrictive('import/curb', 'imports/import-ban', {
    nouns: `${BAN_NOUNS} ${CURB_NOUNS} halt hold freeze suspension`,
    verbs: `${STOP_VERBS} ${CURB_VERBS}`,
    about: ['import', 'forced-labour'],
    needs: 'imposer',
    yes: [
      'India has restricted imports of laptops.',
      'The European Union approved a ban on products made with forced labour.',
    ],
    no: ['The shop stopped importing cheese.'],
  }),
]
