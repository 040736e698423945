import type { Gender, Title } from './entry'
import { titleSpellings } from './spelling'

/** Titles and role words, lower case, with the roles they may name (best first) and the gender where the word tells. */
export const titleTable: readonly Title[] = [
  ...titles('m', [
    ['mr|mr.|sir|lord|sheikh|king|prince|crown prince|emperor|mister|congressman|assemblyman|councilman'],
    ['spokesman', 'spokesperson'],
    ['chairman|vice chairman|vice-chairman', 'chair'],
    ['businessman|alderman|ombudsman|frenchman|englishman'],
  ]),
  ...titles('f', [
    ['ms|ms.|mrs|mrs.|miss|lady|dame|baroness|queen|princess|madam|madame|congresswoman|assemblywoman|councilwoman'],
    ['spokeswoman', 'spokesperson'],
    ['chairwoman', 'chair'],
    ['first lady|businesswoman'],
  ]),
  ...titles(null, [
    [
      'dr|dr.|prof|prof.|professor|hon.|honourable|judge|justice|ambassador at large|gen.|general|adm.|admiral|col.|colonel|lt. gen.|maj. gen.|captain|envoy',
    ],
    ['president|state president', 'president'],
    ['vice president|vice-president', 'vice-president'],
    ['prime minister|pm|premier|head of government', 'prime-minister', 'premier'],
    ['chancellor|federal chancellor', 'prime-minister', 'finance-minister'],
    ['taoiseach', 'prime-minister'],
    ['vice premier|vice-premier', 'vice-premier', 'deputy-prime-minister'],
    ['deputy prime minister', 'deputy-prime-minister', 'vice-premier'],
    ['deputy prime minister for industry', 'deputy-prime-minister'],
    ['chief executive of hong kong|hong kong chief executive|hong kong leader', 'hong-kong-leader'],
    ['supreme leader', 'supreme-leader', 'president'],
    [
      'general secretary|party chief|party leader|party general secretary|communist party chief|communist party leader',
      'party-leader',
    ],
    ['leader|head of state', 'president', 'prime-minister', 'supreme-leader'],
    ['state secretary', 'secretary-of-state'],
    [
      'foreign minister|foreign affairs minister|external affairs minister|top diplomat',
      'foreign-minister',
      'secretary-of-state',
      'high-representative',
      'top-diplomat',
    ],
    ['foreign secretary', 'foreign-minister'],
    ['director of the central foreign affairs commission|state councillor', 'top-diplomat', 'foreign-minister'],
    ['foreign policy chief|high representative|eu foreign policy chief', 'high-representative'],
    ['commerce secretary', 'commerce-secretary'],
    ['treasury secretary|secretary of the treasury|us treasury secretary', 'treasury-secretary'],
    ['finance minister|finance chief', 'finance-minister', 'treasury-secretary'],
    ['chancellor of the exchequer', 'finance-minister'],
    ['treasurer', 'finance-minister'],
    ['defence secretary|secretary of war|pentagon chief|defence chief', 'defence-minister'],
    ['defence minister|minister of national defence|national defense minister', 'defence-minister'],
    ['attorney general|attorney-general', 'attorney-general'],
    ['energy secretary', 'energy-secretary'],
    ['homeland security secretary', 'homeland-security-secretary'],
    [
      'trade representative|u.s. trade representative|us trade representative|united states trade representative|trade envoy|trade negotiator|trade chief',
      'trade-representative',
      'trade-commissioner',
      'trade-minister',
    ],
    ['national security adviser', 'national-security-adviser'],
    ['commerce minister|commerce and industry minister', 'commerce-minister', 'industry-minister', 'trade-minister'],
    [
      'trade minister|foreign trade minister|international trade minister|trade and industry minister|trade, industry and energy minister',
      'trade-minister',
      'commerce-minister',
      'industry-minister',
    ],
    [
      'trade secretary|international trade secretary|business and trade secretary|business secretary',
      'business-secretary',
    ],
    [
      'industry minister|economy, trade and industry minister|minister of industry and information technology|innovation minister|industry and science minister',
      'industry-minister',
      'commerce-minister',
      'economy-minister',
    ],
    [
      'economy minister|economics minister|economic minister|economic affairs minister|economy and finance minister|minister of the economy',
      'economy-minister',
      'industry-minister',
      'finance-minister',
    ],
    ['economic security minister', 'economic-security-minister'],
    ['chief cabinet secretary', 'chief-cabinet-secretary', 'spokesperson'],
    [
      'science minister|technology minister|science and technology minister|minister of science and ict|tech minister|research minister',
      'technology-minister',
    ],
    [
      'it minister|information technology minister|minister of electronics and information technology|electronics and it minister|communications minister|telecom minister|telecoms minister|digital minister|digital affairs minister',
      'digital-minister',
      'technology-minister',
    ],
    [
      'technology secretary|science secretary|digital secretary|culture secretary|science, innovation and technology secretary',
      'digital-minister',
      'technology-minister',
    ],
    ['interior minister|minister of the interior|minister of internal affairs', 'interior-minister'],
    ['home secretary|home affairs minister|home minister', 'interior-minister'],
    ['public safety minister', 'interior-minister'],
    [
      'commission president|european commission president|president of the european commission|commission chief',
      'commission-president',
    ],
    ['council president|european council president|president of the european council', 'council-president'],
    ['parliament president|european parliament president|president of the european parliament', 'parliament-president'],
    ['justice commissioner', 'justice-commissioner'],
    ['energy commissioner', 'energy-commissioner'],
    ['economy commissioner', 'economy-commissioner'],
    [
      'commissioner|eu commissioner|european commissioner',
      'trade-commissioner',
      'internal-market-commissioner',
      'competition-commissioner',
      'technology-commissioner',
    ],
    ['trade commissioner|eu trade chief|eu trade commissioner', 'trade-commissioner'],
    ['competition commissioner|competition chief|antitrust chief', 'competition-commissioner'],
    ['internal market commissioner|industry commissioner|industry chief', 'internal-market-commissioner'],
    [
      'tech chief|digital chief|tech commissioner|tech sovereignty commissioner|digital commissioner',
      'technology-commissioner',
      'competition-commissioner',
    ],
    ['central bank governor|bank governor|governor of the central bank', 'central-bank-governor'],
    ['fed chair|federal reserve chair', 'central-bank-governor'],
    ['national economic council director|economic adviser|top economic adviser', 'economic-adviser'],
    ['sec chair', 'sec-chair'],
    ['fcc chair', 'fcc-chair'],
    ['ftc chair', 'ftc-chair'],
    ['fbi director|director of the fbi', 'fbi-director'],
    ['cia director|director of the cia', 'cia-director'],
    ['director of national intelligence', 'director-of-national-intelligence'],
    ['nato secretary general|nato secretary-general|nato chief', 'nato-secretary-general'],
    ['secretary general|secretary-general', 'secretary-general', 'nato-secretary-general'],
    ['director general|director-general|wto chief|wto director-general', 'director-general'],
    ['managing director', 'managing-director', 'chief-executive'],
    [
      'under secretary|undersecretary|under secretary of commerce|undersecretary of commerce|commerce undersecretary|under secretary of commerce for industry and security',
      'bis-under-secretary',
    ],
    [
      'ambassador|ambassador to the united states|ambassador to washington|ambassador to the us|ambassador to the u.s.',
      'ambassador-to-us',
    ],
    ['ambassador to china|ambassador to beijing', 'ambassador-to-china'],
    ['speaker|house speaker|speaker of the house', 'house-speaker', 'parliament-speaker'],
    ['house minority leader', 'house-minority-leader'],
    ['majority leader|senate majority leader', 'senate-majority-leader'],
    ['minority leader|senate minority leader', 'senate-minority-leader'],
    ['senator|sen.|sens.|sen|us senator', 'senator'],
    ['representative|rep.|reps.|us representative|lawmaker|member of congress', 'representative'],
    ['mp|member of parliament|legislator|mep'],
    ['governor|gov.|mayor|provincial governor|state governor'],
    ['press secretary', 'press-secretary', 'spokesperson'],
    ['spokesperson|spokespeople', 'spokesperson'],
    ['chief executive|ceo|chief executive officer|chief exec|boss', 'chief-executive'],
    ['chair|chairperson|executive chairman', 'chair'],
    ['vice chair|rotating chairman', 'chair'],
    ['chief financial officer|cfo', 'chief-financial-officer'],
    [
      'chief operating officer|coo|chief technology officer|cto|chief scientist|chief legal officer|general counsel|chief security officer|chief economist|chief analyst',
    ],
    ['founder|co-founder|cofounder|founder and chief executive', 'founder', 'chief-executive'],
    [
      'minister|secretary|deputy secretary|deputy minister|vice minister|vice-minister|deputy foreign minister|vice foreign minister|vice commerce minister|deputy secretary of state|assistant secretary|assistant secretary of state',
    ],
    [
      'director|deputy director|executive director|executive|vice president of|senior vice president|head|analyst|economist|researcher|lawyer|attorney|diplomat|adviser|official|partner|senior fellow|fellow|expert|strategist|consultant',
    ],
  ]),
]

/** `[forms separated by |, ...roles]`, in lower case, the minister first: "minister of trade" follows. */
function titles(gender: Gender | null, rows: readonly (readonly [forms: string, ...roles: string[]])[]): Title[] {
  return rows.flatMap(([forms, ...roles]) =>
    forms
      .split('|')
      .flatMap(titleSpellings)
      .map((text) => ({ text, roles, gender })),
  )
}
