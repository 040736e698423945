import { type Held, offices } from '../holders'

const canadian = offices('CA', 'gov', '2025-11', {
  'prime-minister': ['!Justin Trudeau|m|2015-11-04', '!Mark Carney|m|2025-03-14'],
  'foreign-minister': [
    '!Chrystia Freeland|f|2017-01-10',
    'François-Philippe Champagne|m|2019-11-20',
    '!Marc Garneau|m|2021-01-12',
    '!Mélanie Joly|f|2021-10-26',
    'Anita Anand|f|2025-05-13',
  ],
  'industry-minister': [
    'Navdeep Bains|m|2015-11-04',
    'François-Philippe Champagne|m|2021-01-12',
    'Anita Anand|f|2025-03-14',
    'Mélanie Joly|f|2025-05-13',
  ],
  'finance-minister': [
    '!Bill Morneau|m|2015-11-04/2020-08-17',
    'Chrystia Freeland|f|2020-08-18',
    '!Dominic LeBlanc|m|2024-12-16',
    'François-Philippe Champagne|m|2025-03-14',
  ],
  'trade-minister': [
    'François-Philippe Champagne|m|2017-01-10',
    'Jim Carr|m|2018-07-18',
    'Mary Ng|f|2019-11-20',
    'Dominic LeBlanc|m|2025-03-14',
    'Maninder Sidhu|m|2025-05-13',
  ],
  'interior-minister': [
    '!Ralph Goodale|m|2015-11-04',
    'Bill Blair|m|2019-11-20',
    '!Marco Mendicino|m|2021-10-26',
    'Dominic LeBlanc|m|2023-07-26',
    'David McGuinty|m|2024-12-20',
    'Gary Anandasangaree|m|2025-05-13',
  ],
  'defence-minister': [
    '!Harjit Sajjan|m|2015-11-04',
    'Anita Anand|f|2021-10-26',
    'Bill Blair|m|2023-07-26',
    'David McGuinty|m|2025-05-13',
  ],
  'digital-minister': ['Evan Solomon|m|2025-05-13'],
  'ambassador-to-us': ['David MacNaughton|m|2016/2019-08', 'Kirsten Hillman|f|2020-03'],
  'ambassador-to-china': [
    'John McCallum|m|2017/2019-01-26',
    'Dominic Barton|m|2019-09/2021-12',
    'Jennifer May|f|2022-09',
  ],
})

const australian = [
  ...offices('AU', 'gov', '2025-12', {
    'prime-minister': [
      '!Malcolm Turnbull|m|2015-09-15',
      'Scott Morrison|m|2018-08-24',
      '!Anthony Albanese|m|2022-05-23',
    ],
    'foreign-minister': ['Julie Bishop|f|2013-09-18', 'Marise Payne|f|2018-08-28', 'Penny Wong|f|2022-05-23'],
    'trade-minister': [
      'Steven Ciobo|m|2016-02',
      'Simon Birmingham|m|2018-08-28',
      '!Dan Tehan|m|2020-12-22/2022-05-23',
      'Don Farrell|m|2022-06-01',
    ],
    'finance-minister': ['Scott Morrison|m|2015-09-21', '!Josh Frydenberg|m|2018-08-24', '!Jim Chalmers|m|2022-05-23'],
    'defence-minister': [
      'Christopher Pyne|m|2018-08-28/2019-05',
      'Linda Reynolds|f|2019-05-29',
      '!Peter Dutton|m|2021-03-30/2022-05-23',
      '!Richard Marles|m|2022-06-01',
    ],
    'interior-minister': [
      'Peter Dutton|m|2017-12-20',
      'Karen Andrews|f|2021-03-30/2022-05-23',
      "Clare O'Neil|f|2022-06-01",
      'Tony Burke|m|2024-07-29',
    ],
    'digital-minister': [
      'Mitch Fifield|m|2015-09-21',
      'Paul Fletcher|m|2019-05-26/2022-05-23',
      'Michelle Rowland|f|2022-06-01',
      'Anika Wells|f|2025-05-13',
    ],
    'industry-minister': ['!Ed Husic|m|2022-06-01', 'Tim Ayres|m|2025-05-13'],
    'ambassador-to-us': ['Joe Hockey|m|2016', 'Arthur Sinodinos|m|2020', '!Kevin Rudd|m|2023-03'],
  }),
  ...offices('body:au-esafety', 'gov', '2025-12', {
    commissioner: ['Julie Inman Grant|f|2017-01|Inman Grant'],
  }),
  ...offices('NZ', 'gov', '2025-12', {
    'prime-minister': [
      '!Jacinda Ardern|f|2017-10-26',
      '!Chris Hipkins|m|2023-01-25',
      '!Christopher Luxon|m|2023-11-27',
    ],
    'foreign-minister': [
      'Winston Peters|m|2017-10-26',
      'Nanaia Mahuta|f|2020-11-06/2023-11-11',
      'Winston Peters|m|2023-11-27',
    ],
  }),
]

const middleEastern = [
  ...offices('IL', 'gov', '2025-12', {
    'prime-minister': [
      '!Benjamin Netanyahu|m|2009-03-31',
      'Naftali Bennett|m|2021-06-13',
      '!Yair Lapid|m|2022-07-01',
      'Benjamin Netanyahu|m|2022-12-29',
    ],
    'defence-minister': [
      'Avigdor Lieberman|m|2016-05-30/2018-11',
      '!Benny Gantz|m|2020-05-17',
      '!Yoav Gallant|m|2022-12-29',
      'Israel Katz|m|2024-11',
    ],
    'foreign-minister': [
      'Yair Lapid|m|2021-06-13/2022-07-01',
      'Eli Cohen|m|2022-12-29',
      'Israel Katz|m|2024-01-01',
      "Gideon Sa'ar|m|2024-11|Gideon Saar",
    ],
  }),
  ...offices('IR', 'gov', '2025-12', {
    'supreme-leader': ['!Ali Khamenei|m|1989-06-04|Ayatollah Ali Khamenei'],
    president: [
      '!Hassan Rouhani|m|2013-08-03',
      '!Ebrahim Raisi|m|2021-08-03/2024-05-19',
      '!Masoud Pezeshkian|m|2024-07-28',
    ],
    'foreign-minister': [
      '!Mohammad Javad Zarif|m|2013-08-15|Javad Zarif',
      '!Hossein Amir-Abdollahian|m|2021-08-25/2024-05-19',
      '!Abbas Araghchi|m|2024-08-21|Abbas Araqchi|Araqchi',
    ],
  }),
  ...offices('SA', 'gov', '2025-12', {
    'prime-minister': ['Mohammed bin Salman|m|2022-09-27|MBS|Mohammad bin Salman'],
  }),
  ...offices('AE', 'gov', '2025-12', {
    president: ['Mohamed bin Zayed|m|2022-05-14|MBZ|Mohammed bin Zayed|Mohamed bin Zayed Al Nahyan'],
  }),
  ...offices('EG', 'gov', '2025-12', {
    president: ['!Abdel Fattah al-Sisi|m|2014-06-08|Abdel Fattah el-Sisi|el-Sisi|Sisi'],
  }),
]

const latinAmerican = [
  ...offices('BR', 'gov', '2025-12', {
    president: [
      '!Michel Temer|m|2016-08-31',
      '!Jair Bolsonaro|m|2019-01-01',
      'Luiz Inácio Lula da Silva|m|2023-01-01|Lula|Lula da Silva',
    ],
    'foreign-minister': ['Mauro Vieira|m|2023-01-01'],
    'finance-minister': ['!Paulo Guedes|m|2019-01-01', '!Fernando Haddad|m|2023-01-01'],
    'vice-president': ['!Geraldo Alckmin|m|2023-01-01'],
  }),
  ...offices('MX', 'gov', '2025-12', {
    president: [
      'Enrique Peña Nieto|m|2012-12-01|Peña Nieto',
      'Andrés Manuel López Obrador|m|2018-12-01|López Obrador|AMLO',
      '!Claudia Sheinbaum|f|2024-10-01',
    ],
    'economy-minister': ['Tatiana Clouthier|f|2021-01', 'Raquel Buenrostro|f|2022-10', '!Marcelo Ebrard|m|2024-10-01'],
    'foreign-minister': [
      'Marcelo Ebrard|m|2018-12-01/2023-06-12',
      'Alicia Bárcena|f|2023-07',
      'Juan Ramón de la Fuente|m|2024-10-01',
    ],
  }),
  ...offices('AR', 'gov', '2025-12', {
    president: ['!Mauricio Macri|m|2015-12-10', 'Alberto Fernández|m|2019-12-10', '!Javier Milei|m|2023-12-10'],
  }),
  ...offices('CL', 'gov', '2025-12', {
    president: ['!Sebastián Piñera|m|2018-03-11', '!Gabriel Boric|m|2022-03-11'],
  }),
  ...offices('CO', 'gov', '2025-12', {
    president: ['Iván Duque|m|2018-08-07', 'Gustavo Petro|m|2022-08-07'],
  }),
  ...offices('VE', 'gov', '2025-12', { president: ['!Nicolás Maduro|m|2013-04-19'] }),
]

const african = [
  ...offices('ZA', 'gov', '2025-12', {
    president: ['!Jacob Zuma|m|2009-05-09/2018-02-14', '!Cyril Ramaphosa|m|2018-02-15'],
  }),
  ...offices('NG', 'gov', '2025-12', {
    president: ['!Muhammadu Buhari|m|2015-05-29', '!Bola Tinubu|m|2023-05-29'],
  }),
  ...offices('KE', 'gov', '2025-12', {
    president: ['Uhuru Kenyatta|m|2013-04-09', '!William Ruto|m|2022-09-13'],
  }),
  ...offices('CD', 'gov', '2025-12', {
    president: ['!Félix Tshisekedi|m|2019-01-24'],
  }),
]

export const elsewhere: readonly Held[] = [...canadian, ...australian, ...middleEastern, ...latinAmerican, ...african]
