import { type Held, offices, sharedOffices } from '../holders'

export const european: readonly Held[] = [
  ...offices('EU', 'europa.eu', '2025-12', {
    'commission-president': [
      '!Jean-Claude Juncker|m|2014-11-01',
      '!Ursula von der Leyen|f|2019-12-01|Von der Leyen|Von der Leyen',
    ],
    'council-president': ['!Donald Tusk|m|2014-12-01', 'Charles Michel|m|2019-12-01', 'António Costa|m|2024-12-01'],
    'parliament-president': [
      '!Antonio Tajani|m|2017-01-17',
      'David Sassoli|m|2019-07-03/2022-01-11',
      '!Roberta Metsola|f|2022-01-18',
    ],
    'high-representative': [
      '!Federica Mogherini|f|2014-11-01',
      '!Josep Borrell|m|2019-12-01',
      '!Kaja Kallas|f|2024-12-01',
    ],
    'trade-commissioner': [
      '!Cecilia Malmström|f|2014-11-01',
      'Phil Hogan|m|2019-12-01/2020-08-26',
      '!Valdis Dombrovskis|m|2020-10-12',
      '!Maroš Šefčovič|m|2024-12-01',
    ],
    'competition-commissioner': [
      '!Margrethe Vestager|f|2014-11-01',
      '!Didier Reynders|m|2023-09-05',
      'Margrethe Vestager|f|2023-12-05',
      '!Teresa Ribera|f|2024-12-01',
    ],
    'internal-market-commissioner': [
      'Elżbieta Bieńkowska|f|2014-11-01',
      'Thierry Breton|m|2019-12-01/2024-09-16|~Breton',
      '!Stéphane Séjourné|m|2024-12-01',
    ],
    'technology-commissioner': [
      'Mariya Gabriel|f|2017-07-07',
      'Margrethe Vestager|f|2019-12-01',
      '!Henna Virkkunen|f|2024-12-01',
    ],
    'justice-commissioner': [
      '!Věra Jourová|f|2014-11-01',
      'Didier Reynders|m|2019-12-01',
      'Michael McGrath|m|2024-12-01',
    ],
    'energy-commissioner': ['Kadri Simson|f|2019-12-01', 'Dan Jørgensen|m|2024-12-01'],
    'economy-commissioner': [
      'Pierre Moscovici|m|2014-11-01',
      '!Paolo Gentiloni|m|2019-12-01',
      'Valdis Dombrovskis|m|2024-12-01',
    ],
    'central-bank-governor': ['!Mario Draghi|m|2011-11-01', '!Christine Lagarde|f|2019-11-01'],
  }),
  ...sharedOffices('EU', 'europa.eu', '2025-12', {
    commissioner: [
      'Andrus Ansip|m|2014-11-01/2019-07-01',
      'Günther Oettinger|m|2014-11-01/2019-12-01|Guenther Oettinger',
      'Jyrki Katainen|m|2014-11-01/2019-12-01',
      '!Frans Timmermans|m|2014-11-01/2023-08-22',
      'Věra Jourová|f|2014-11-01/2024-12-01',
      'Maroš Šefčovič|m|2009',
      'Margaritis Schinas|m|2019-12-01/2024-12-01',
      'Mairead McGuinness|f|2020-10-12/2024-12-01',
      '!Wopke Hoekstra|m|2023-10',
      'Iliana Ivanova|f|2023-09-19/2024-12-01',
      'Ekaterina Zaharieva|f|2024-12-01',
      '!Andrius Kubilius|m|2024-12-01',
      'Apostolos Tzitzikostas|m|2024-12-01',
    ],
  }),
  ...sharedOffices('body:eu-commission', 'europa.eu', '2025-06', {
    spokesperson: [
      'Margaritis Schinas|m|2014-11-01/2019-12-01',
      'Eric Mamer|m|2019-12-01/2024-12',
      'Johannes Bahrke|m|2020/2024',
      'Miriam Garcia Ferrer|f|2020/2024',
      'Olof Gill|m|2023',
      'Thomas Regnier|m|2023',
      'Paula Pinho|f|2024-12',
      'Arianna Podesta|f|2020',
    ],
  }),
]
