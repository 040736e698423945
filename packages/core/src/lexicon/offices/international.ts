import { type Held, offices } from '../holders'

export const international: readonly Held[] = [
  ...offices('organisation:united-nations', 'un', '2025-12', {
    'secretary-general': ['!António Guterres|m|2017-01-01'],
  }),
  ...offices('organisation:nato', 'treaty', '2025-12', {
    'nato-secretary-general': ['!Jens Stoltenberg|m|2014-10-01', 'Mark Rutte|m|2024-10-01'],
  }),
  ...offices('organisation:world-trade-organization', 'treaty', '2025-12', {
    'director-general': ['!Roberto Azevêdo|m|2013-09-01/2020-08-31', '!Ngozi Okonjo-Iweala|f|2021-03-01'],
  }),
  ...offices('organisation:international-monetary-fund', 'treaty', '2025-12', {
    'managing-director': ['Christine Lagarde|f|2011-07-05/2019-09-12', '!Kristalina Georgieva|f|2019-10-01'],
  }),
  ...offices('organisation:world-bank', 'treaty', '2025-12', {
    president: [
      'Jim Yong Kim|m|2012-07-01/2019-02-01',
      '!David Malpass|m|2019-04-09/2023-06-01',
      'Ajay Banga|m|2023-06-02',
    ],
  }),
  ...offices('organisation:world-health-organization', 'treaty', '2025-12', {
    'director-general': ['Tedros Adhanom Ghebreyesus|m|2017-07-01|Tedros'],
  }),
  ...offices('organisation:international-telecommunication-union', 'treaty', '2025-12', {
    'secretary-general': ['Houlin Zhao|m|2015-01-01', 'Doreen Bogdan-Martin|f|2023-01-01'],
  }),
  ...offices('organisation:oecd', 'treaty', '2025-12', {
    'secretary-general': ['Ángel Gurría|m|2006-06-01', '!Mathias Cormann|m|2021-06-01'],
  }),
  ...offices('organisation:international-energy-agency', 'treaty', '2025-12', {
    'executive-director': ['!Fatih Birol|m|2015-09-01'],
  }),
  ...offices('organisation:international-atomic-energy-agency', 'treaty', '2025-12', {
    'director-general': ['Rafael Grossi|m|2019-12-03|Rafael Mariano Grossi'],
  }),
  ...offices('organisation:semiconductor-industry-association', 'own', '2025-06', {
    'chief-executive': ['!John Neuffer|m|2015'],
  }),
  ...offices('organisation:semi', 'own', '2025-06', { 'chief-executive': ['Ajit Manocha|m|2017-03'] }),
  ...offices('organisation:information-technology-industry-council', 'own', '2025-06', {
    'chief-executive': ['Jason Oxman|m|2019'],
  }),
  ...offices('organisation:us-china-business-council', 'own', '2025-06', {
    president: ['Craig Allen|m|2018-07', 'Sean Stein|m|2024'],
  }),
  ...offices('organisation:european-union-chamber-of-commerce-in-china', 'own', '2025-06', {
    president: ['!Joerg Wuttke|m|2019|Jörg Wuttke', '!Jens Eskelund|m|2023-05'],
  }),
]
