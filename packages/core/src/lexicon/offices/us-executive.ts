import { type Held, offices, sharedOffices } from '../rows'

export const usExecutive: readonly Held[] = [
  ...offices('US', 'usgm', '2025-12', {
    president: [
      ['!Barack Obama', 'm', '2009-01-20'],
      ['!Donald Trump', 'm', '2017-01-20', 'Donald J. Trump', 'Donald John Trump'],
      ['!Joe Biden', 'm', '2021-01-20', 'Joseph Biden', 'Joseph R. Biden', 'Joseph R. Biden Jr.'],
      ['Donald Trump', 'm', '2025-01-20'],
    ],
    'vice-president': [
      ['!Mike Pence', 'm', '2017-01-20'],
      ['Kamala Harris', 'f', '2021-01-20'],
      ['JD Vance', 'm', '2025-01-20', 'J.D. Vance', 'J. D. Vance'],
    ],
    'secretary-of-state': [
      ['John Kerry', 'm', '2013-02-01/2017-01-20'],
      ['!Rex Tillerson', 'm', '2017-02-01/2018-03-31'],
      ['!Mike Pompeo', 'm', '2018-04-26/2021-01-20', 'Michael R. Pompeo', 'Michael Pompeo'],
      ['!Antony Blinken', 'm', '2021-01-26/2025-01-20', 'Antony J. Blinken', 'Anthony Blinken', 'Tony Blinken'],
      ['!Marco Rubio', 'm', '2025-01-21'],
    ],
    'treasury-secretary': [
      ['Jack Lew', 'm', '2013-02-28/2017-01-20'],
      ['!Steven Mnuchin', 'm', '2017-02-13/2021-01-20', 'Steve Mnuchin', 'Steven T. Mnuchin'],
      ['!Janet Yellen', 'f', '2021-01-26/2025-01-20', 'Janet L. Yellen'],
      ['!Scott Bessent', 'm', '2025-01-28'],
    ],
    'commerce-secretary': [
      ['Penny Pritzker', 'f', '2013-06-26/2017-01-20'],
      ['Wilbur Ross', 'm', '2017-02-28/2021-01-20', 'Wilbur L. Ross'],
      ['!Gina Raimondo', 'f', '2021-03-03/2025-01-20', 'Gina M. Raimondo'],
      ['!Howard Lutnick', 'm', '2025-02-21'],
    ],
    'defence-minister': [
      ['Ash Carter', 'm', '2015-02-17'],
      ['!Jim Mattis', 'm', '2017-01-20', 'James Mattis'],
      ['Patrick Shanahan', 'm', '2019-01-01/2019-06-23'],
      ['!Mark Esper', 'm', '2019-07-23'],
      ['Christopher Miller', 'm', '2020-11-09/2021-01-20'],
      ['Lloyd Austin', 'm', '2021-01-22/2025-01-20'],
      ['!Pete Hegseth', 'm', '2025-01-25'],
    ],
    'attorney-general': [
      ['Jeff Sessions', 'm', '2017-02-09/2018-11-07'],
      ['William Barr', 'm', '2019-02-14/2020-12-23', 'Bill Barr', 'William P. Barr'],
      ['Merrick Garland', 'm', '2021-03-11/2025-01-20', 'Merrick B. Garland'],
      ['Pam Bondi', 'f', '2025-02-05', 'Pamela Bondi'],
    ],
    'energy-secretary': [
      ['Rick Perry', 'm', '2017-03-02/2019-12-01'],
      ['Dan Brouillette', 'm', '2019-12/2021-01-20'],
      ['!Jennifer Granholm', 'f', '2021-02-25/2025-01-20'],
      ['Chris Wright', 'm', '2025-02-03'],
    ],
    'homeland-security-secretary': [
      ['John Kelly', 'm', '2017-01-20/2017-07-31'],
      ['Kirstjen Nielsen', 'f', '2017-12-06/2019-04-10'],
      ['Chad Wolf', 'm', '2019-11-13/2021-01-11'],
      ['!Alejandro Mayorkas', 'm', '2021-02-02/2025-01-20'],
      ['!Kristi Noem', 'f', '2025-01-25'],
    ],
    'trade-representative': [
      ['Michael Froman', 'm', '2013-06-21/2017-01-20'],
      ['!Robert Lighthizer', 'm', '2017-05-15/2021-01-20', 'Robert E. Lighthizer'],
      ['Katherine Tai', 'f', '2021-03-18/2025-01-20'],
      ['!Jamieson Greer', 'm', '2025-02-27'],
    ],
    'national-security-adviser': [
      ['Michael Flynn', 'm', '2017-01-20/2017-02-13'],
      ['!H.R. McMaster', 'm', '2017-02-20', 'H. R. McMaster'],
      ['John Bolton', 'm', '2018-04-09/2019-09-10'],
      ["Robert O'Brien", 'm', '2019-09-18', "Robert C. O'Brien"],
      ['Jake Sullivan', 'm', '2021-01-20'],
      ['Mike Waltz', 'm', '2025-01-20', 'Michael Waltz'],
      ['Marco Rubio', 'm', '2025-05-01'],
    ],
    'economic-adviser': [
      ['Gary Cohn', 'm', '2017-01-20'],
      ['!Larry Kudlow', 'm', '2018-04', 'Lawrence Kudlow'],
      ['Brian Deese', 'm', '2021-01-20'],
      ['Lael Brainard', 'f', '2023-02-21'],
      ['Kevin Hassett', 'm', '2025-01-20'],
    ],
    'director-of-national-intelligence': [
      ['Dan Coats', 'm', '2017-03-16/2019-08-15'],
      ['!John Ratcliffe', 'm', '2020-05-26/2021-01-20'],
      ['Avril Haines', 'f', '2021-01-21/2025-01-20'],
      ['Tulsi Gabbard', 'f', '2025-02-12'],
    ],
    'cia-director': [
      ['Mike Pompeo', 'm', '2017-01-23'],
      ['Gina Haspel', 'f', '2018-04-26/2021-01-20'],
      ['William Burns', 'm', '2021-03-19/2025-01-20', 'Bill Burns', 'William J. Burns'],
      ['John Ratcliffe', 'm', '2025-01-23'],
    ],
    'fbi-director': [
      ['James Comey', 'm', '2013-09-04/2017-05-09'],
      ['Christopher Wray', 'm', '2017-08-02/2025-01', 'Chris Wray'],
      ['Kash Patel', 'm', '2025-02'],
    ],
    'central-bank-governor': [
      ['Janet Yellen', 'f', '2014-02-03/2018-02-03'],
      ['Jerome Powell', 'm', '2018-02-05', 'Jay Powell'],
    ],
    'fcc-chair': [
      ['Ajit Pai', 'm', '2017-01-23/2021-01-20'],
      ['!Jessica Rosenworcel', 'f', '2021-01-21'],
      ['Brendan Carr', 'm', '2025-01-20'],
    ],
    'ftc-chair': [
      ['Maureen Ohlhausen', 'f', '2017-01-25'],
      ['Joseph Simons', 'm', '2018-05-01', 'Joe Simons'],
      ['Rebecca Slaughter', 'f', '2021-01-21', 'Rebecca Kelly Slaughter'],
      ['Lina Khan', 'f', '2021-06-15', 'Lina M. Khan'],
      ['Andrew Ferguson', 'm', '2025-01-20'],
    ],
    'sec-chair': [
      ['Jay Clayton', 'm', '2017-05-04/2020-12-23'],
      ['!Gary Gensler', 'm', '2021-04-17/2025-01-20'],
      ['Paul Atkins', 'm', '2025-04-21'],
    ],
    'bis-under-secretary': [
      ['!Alan Estevez', 'm', '2022-04/2025-01-20'],
      ['Jeffrey Kessler', 'm', '2025-03'],
    ],
    'press-secretary': [
      ['Sean Spicer', 'm', '2017-01-20/2017-07-21'],
      ['Sarah Huckabee Sanders', 'f', '2017-07-26', 'Sarah Sanders', 'Huckabee Sanders'],
      ['Stephanie Grisham', 'f', '2019-07-01'],
      ['!Kayleigh McEnany', 'f', '2020-04-07'],
      ['!Jen Psaki', 'f', '2021-01-20', 'Jennifer Psaki'],
      ['!Karine Jean-Pierre', 'f', '2022-05-13'],
      ['!Karoline Leavitt', 'f', '2025-01-20'],
    ],
    'ambassador-to-china': [
      ['!Terry Branstad', 'm', '2017-07/2020-10'],
      ['Nicholas Burns', 'm', '2022/2025-01-20', 'R. Nicholas Burns', 'Nick Burns'],
      ['David Perdue', 'm', '2025-05'],
    ],
  }),
  ...sharedOffices('body:us-state', 'usgm', '2025-06', {
    spokesperson: [
      ['Heather Nauert', 'f', '2017-04/2019-04'],
      ['!Morgan Ortagus', 'f', '2019-04/2021-01-20'],
      ['Ned Price', 'm', '2021-01-20/2023-03'],
      ['Vedant Patel', 'm', '2021/2025-01'],
      ['Matthew Miller', 'm', '2023-04/2025-01-20'],
      ['Tammy Bruce', 'f', '2025-01-20'],
    ],
  }),
  ...sharedOffices('US', 'usgm', '2025-06', {
    spokesperson: [
      ['John Kirby', 'm', '2021-01-20/2025-01-20'],
      ['Pat Ryder', 'm', '2022-08/2025-01', 'Patrick Ryder'],
    ],
    'deputy-secretary-of-state': [
      ['Stephen Biegun', 'm', '2019-12/2021-01-20'],
      ['Wendy Sherman', 'f', '2021-04/2023-07', 'Wendy R. Sherman'],
      ['Kurt Campbell', 'm', '2024-02/2025-01-20', 'Kurt M. Campbell'],
      ['Christopher Landau', 'm', '2025-03'],
    ],
    'deputy-treasury-secretary': [
      ['Wally Adeyemo', 'm', '2021-03/2025-01-20', 'Adewale Adeyemo'],
      ['Michael Faulkender', 'm', '2025-03/2025-08'],
    ],
    'deputy-commerce-secretary': [
      ['Karen Dunn Kelley', 'f', '2018-11/2021-01'],
      ['Don Graves', 'm', '2021-05/2025-01-20'],
      ['Paul Dabbar', 'm', '2025-06'],
    ],
  }),
]
