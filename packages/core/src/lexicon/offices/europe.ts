import { type Held, offices } from '../holders'

const german = offices('DE', 'gov', '2025-12', {
  president: ['!Frank-Walter Steinmeier|m|2017-03-19'],
  'prime-minister': ['!Angela Merkel|f|2005-11-22', '!Olaf Scholz|m|2021-12-08', '!Friedrich Merz|m|2025-05-06'],
  'foreign-minister': [
    'Sigmar Gabriel|m|2017-01-27',
    'Heiko Maas|m|2018-03-14',
    '!Annalena Baerbock|f|2021-12-08',
    '!Johann Wadephul|m|2025-05-06',
  ],
  'economy-minister': [
    'Brigitte Zypries|f|2017-01-27',
    '!Peter Altmaier|m|2018-03-14',
    '!Robert Habeck|m|2021-12-08',
    'Katherina Reiche|f|2025-05-06',
  ],
  'finance-minister': [
    'Wolfgang Schäuble|m|2009-10-28/2017-10-24|Wolfgang Schaeuble',
    'Olaf Scholz|m|2018-03-14',
    '!Christian Lindner|m|2021-12-08',
    'Jörg Kukies|m|2024-11-07|Joerg Kukies',
    '!Lars Klingbeil|m|2025-05-06',
  ],
  'interior-minister': [
    'Thomas de Maizière|m|2013-12-17',
    '!Horst Seehofer|m|2018-03-14',
    '!Nancy Faeser|f|2021-12-08',
    '!Alexander Dobrindt|m|2025-05-06',
  ],
  'defence-minister': [
    'Ursula von der Leyen|f|2013-12-17/2019-07-17',
    '!Annegret Kramp-Karrenbauer|f|2019-07-24',
    'Christine Lambrecht|f|2021-12-08',
    '!Boris Pistorius|m|2023-01-19',
  ],
  'digital-minister': [
    'Andreas Scheuer|m|2018-03-14',
    '!Volker Wissing|m|2021-12-08',
    '!Karsten Wildberger|m|2025-05-06',
  ],
  'technology-minister': [
    'Anja Karliczek|f|2018-03-14',
    'Bettina Stark-Watzinger|f|2021-12-08',
    'Cem Özdemir|m|2024-11-07|Cem Oezdemir',
    'Dorothee Bär|f|2025-05-06|Dorothee Baer',
  ],
})

const french = offices('FR', 'gov', '2025-11', {
  president: ['François Hollande|m|2012-05-15', '!Emmanuel Macron|m|2017-05-14'],
  'prime-minister': [
    'Édouard Philippe|m|2017-05-15',
    '!Jean Castex|m|2020-07-03',
    'Élisabeth Borne|f|2022-05-16',
    '!Gabriel Attal|m|2024-01-09',
    '!Michel Barnier|m|2024-09-05',
    '!François Bayrou|m|2024-12-13',
    '!Sébastien Lecornu|m|2025-09-09',
  ],
  'foreign-minister': [
    '!Jean-Yves Le Drian|m|2017-05-17',
    'Catherine Colonna|f|2022-05-20',
    'Stéphane Séjourné|m|2024-01-11',
    '!Jean-Noël Barrot|m|2024-09-21',
  ],
  'finance-minister': [
    '!Bruno Le Maire|m|2017-05-17',
    'Antoine Armand|m|2024-09-21',
    'Éric Lombard|m|2024-12-23',
    '!Roland Lescure|m|2025-10-05',
  ],
  'defence-minister': [
    '!Florence Parly|f|2017-06-21',
    'Sébastien Lecornu|m|2022-05-20/2025-09-09',
    'Catherine Vautrin|f|2025-10-12',
  ],
  'digital-minister': [
    'Mounir Mahjoubi|m|2017-05-17/2019-03-27',
    'Cédric O|m|2019-03-31/2022-05',
    'Jean-Noël Barrot|m|2022-07-04/2024-01',
    'Marina Ferrari|f|2024-02/2024-09',
    '!Clara Chappaz|f|2024-09-21/2025-10',
    'Anne Le Hénanff|f|2025-10-12',
  ],
})

const italian = offices('IT', 'gov', '2025-12', {
  president: ['!Sergio Mattarella|m|2015-02-03'],
  'prime-minister': [
    'Paolo Gentiloni|m|2016-12-12',
    'Giuseppe Conte|m|2018-06-01',
    'Mario Draghi|m|2021-02-13',
    '!Giorgia Meloni|f|2022-10-22',
  ],
  'foreign-minister': [
    'Angelino Alfano|m|2016-12-12',
    'Enzo Moavero Milanesi|m|2018-06-01',
    '!Luigi Di Maio|m|2019-09-05',
    'Antonio Tajani|m|2022-10-22',
  ],
  'finance-minister': [
    'Giovanni Tria|m|2018-06-01',
    'Roberto Gualtieri|m|2019-09-05',
    'Daniele Franco|m|2021-02-13',
    '!Giancarlo Giorgetti|m|2022-10-22',
  ],
  'industry-minister': [
    'Carlo Calenda|m|2016-05',
    'Luigi Di Maio|m|2018-06-01',
    'Stefano Patuanelli|m|2019-09-05',
    'Giancarlo Giorgetti|m|2021-02-13',
    '!Adolfo Urso|m|2022-10-22',
  ],
  'defence-minister': ['Lorenzo Guerini|m|2019-09-05', '!Guido Crosetto|m|2022-10-22'],
})

const spanish = offices('ES', 'gov', '2025-12', {
  'prime-minister': ['!Mariano Rajoy|m|2011-12-21', 'Pedro Sánchez|m|2018-06-02'],
  'foreign-minister': [
    'Josep Borrell|m|2018-06-07/2019-11-30',
    'Arancha González Laya|f|2020-01-13',
    '!José Manuel Albares|m|2021-07-12',
  ],
  'economy-minister': ['!Nadia Calviño|f|2018-06-07', '!Carlos Cuerpo|m|2023-12-29'],
  'digital-minister': ['José Luis Escrivá|m|2023-11-21', 'Óscar López|m|2024-09-06'],
})

const dutch = offices('NL', 'gov', '2025-12', {
  'prime-minister': ['!Mark Rutte|m|2010-10-14', '!Dick Schoof|m|2024-07-02'],
  'foreign-minister': [
    'Bert Koenders|m|2014-10',
    'Halbe Zijlstra|m|2017-10-26/2018-02-13',
    'Stef Blok|m|2018-03-07',
    '!Sigrid Kaag|f|2021-05-25/2021-09-17',
    'Wopke Hoekstra|m|2022-01-10/2023-09-01',
    'Hanke Bruins Slot|f|2023-09-05|Bruins Slot',
    '!Caspar Veldkamp|m|2024-07-02/2025-08-22',
    'David van Weel|m|2025-09-05|Van Weel',
  ],
  'trade-minister': [
    'Sigrid Kaag|f|2017-10-26',
    'Tom de Bruijn|m|2021-08-10',
    '!Liesje Schreinemacher|f|2022-01-10',
    'Geoffrey van Leeuwen|m|2023-09-04|Van Leeuwen',
    '!Reinette Klever|f|2024-07-02/2025-06-03',
  ],
  'economy-minister': [
    'Eric Wiebes|m|2017-10-26/2021-01-15',
    'Stef Blok|m|2021-05-25',
    '!Micky Adriaansens|f|2022-01-10',
    '!Dirk Beljaarts|m|2024-07-02/2025-06-03',
    '!Vincent Karremans|m|2025-06-19',
  ],
  'finance-minister': [
    'Wopke Hoekstra|m|2017-10-26',
    'Sigrid Kaag|f|2022-01-10/2024-01-08',
    'Eelco Heinen|m|2024-07-02',
  ],
})

const belgian = offices('BE', 'gov', '2025-12', {
  'prime-minister': [
    'Charles Michel|m|2014-10-11',
    'Sophie Wilmès|f|2019-10-27',
    '!Alexander De Croo|m|2020-10-01',
    '!Bart De Wever|m|2025-02-03',
  ],
})

const polish = offices('PL', 'gov', '2025-12', {
  president: ['!Andrzej Duda|m|2015-08-06', '!Karol Nawrocki|m|2025-08-06'],
  'prime-minister': ['Beata Szydło|f|2015-11-16', '!Mateusz Morawiecki|m|2017-12-11', 'Donald Tusk|m|2023-12-13'],
  'foreign-minister': [
    'Jacek Czaputowicz|m|2018-01-09',
    'Zbigniew Rau|m|2020-08-26/2023-11-27',
    '!Radosław Sikorski|m|2023-12-13|Radek Sikorski',
  ],
  'digital-minister': ['!Krzysztof Gawkowski|m|2023-12-13'],
})

const nordicAndBaltic = [
  ...offices('SE', 'gov', '2025-12', {
    'prime-minister': [
      'Stefan Löfven|m|2014-10-03',
      'Magdalena Andersson|f|2021-11-30',
      '!Ulf Kristersson|m|2022-10-18',
    ],
    'foreign-minister': [
      'Margot Wallström|f|2014-10-03',
      'Ann Linde|f|2019-09-10',
      'Tobias Billström|m|2022-10-18',
      'Maria Malmer Stenergard|f|2024-09-10',
    ],
  }),
  ...offices('DK', 'gov', '2025-12', {
    'prime-minister': ['Lars Løkke Rasmussen|m|2015-06-28|Lars Lokke Rasmussen', '!Mette Frederiksen|f|2019-06-27'],
    'foreign-minister': ['Jeppe Kofod|m|2019-06-27', 'Lars Løkke Rasmussen|m|2022-12-15'],
  }),
  ...offices('FI', 'gov', '2025-12', {
    president: ['!Sauli Niinistö|m|2012-03-01', '!Alexander Stubb|m|2024-03-01'],
    'prime-minister': ['Sanna Marin|f|2019-12-10', '!Petteri Orpo|m|2023-06-20'],
    'foreign-minister': ['Pekka Haavisto|m|2019-06-06', 'Elina Valtonen|f|2023-06-20'],
  }),
  ...offices('NO', 'gov', '2025-12', {
    'prime-minister': ['!Erna Solberg|f|2013-10-16', 'Jonas Gahr Støre|m|2021-10-14'],
    'foreign-minister': [
      'Ine Eriksen Søreide|f|2017-10-20',
      'Anniken Huitfeldt|f|2021-10-14',
      'Espen Barth Eide|m|2023-10-16',
    ],
  }),
  ...offices('LT', 'gov', '2025-08', {
    president: ['Dalia Grybauskaitė|f|2009-07-12', '!Gitanas Nausėda|m|2019-07-12'],
    'prime-minister': [
      'Saulius Skvernelis|m|2016-12-13',
      '!Ingrida Šimonytė|f|2020-12-11',
      'Gintautas Paluckas|m|2024-12-12/2025-08',
    ],
    'foreign-minister': [
      'Linas Linkevičius|m|2012-12',
      '!Gabrielius Landsbergis|m|2020-12-11',
      '!Kęstutis Budrys|m|2024-12-12',
    ],
  }),
  ...offices('LV', 'gov', '2025-12', {
    'prime-minister': ['Krišjānis Kariņš|m|2019-01-23', 'Evika Siliņa|f|2023-09-15'],
  }),
  ...offices('EE', 'gov', '2025-12', {
    'prime-minister': ['Jüri Ratas|m|2016-11-23', 'Kaja Kallas|f|2021-01-26', 'Kristen Michal|m|2024-07-23'],
    'foreign-minister': ['Margus Tsahkna|m|2023-04-17'],
  }),
]

const others = [
  ...offices('CZ', 'gov', '2025-11', {
    president: ['!Miloš Zeman|m|2013-03-08', 'Petr Pavel|m|2023-03-09'],
    'prime-minister': ['!Andrej Babiš|m|2017-12-06', '!Petr Fiala|m|2021-11-28'],
  }),
  ...offices('HU', 'gov', '2025-12', {
    'prime-minister': ['!Viktor Orbán|m|2010-05-29'],
    'foreign-minister': ['!Péter Szijjártó|m|2014-09-23'],
  }),
  ...offices('AT', 'gov', '2025-12', {
    'prime-minister': [
      'Sebastian Kurz|m|2017-12-18/2019-05-28',
      'Brigitte Bierlein|f|2019-06-03',
      'Sebastian Kurz|m|2020-01-07',
      'Alexander Schallenberg|m|2021-10-11',
      'Karl Nehammer|m|2021-12-06',
      'Alexander Schallenberg|m|2025-01-10',
      'Christian Stocker|m|2025-03-03',
    ],
  }),
  ...offices('IE', 'gov', '2025-12', {
    'prime-minister': [
      '!Leo Varadkar|m|2017-06-14',
      'Micheál Martin|m|2020-06-27',
      'Leo Varadkar|m|2022-12-17',
      'Simon Harris|m|2024-04-09',
      'Micheál Martin|m|2025-01-23',
    ],
  }),
  ...offices('PT', 'gov', '2025-12', {
    'prime-minister': ['António Costa|m|2015-11-26', 'Luís Montenegro|m|2024-04-02'],
  }),
  ...offices('GR', 'gov', '2025-12', {
    'prime-minister': ['!Alexis Tsipras|m|2015-09-21', '!Kyriakos Mitsotakis|m|2019-07-08'],
  }),
  ...offices('RO', 'gov', '2025-12', {
    president: ['!Klaus Iohannis|m|2014-12-21/2025-02-12', 'Nicușor Dan|m|2025-05-26'],
  }),
  ...offices('SK', 'gov', '2025-12', { 'prime-minister': ['!Robert Fico|m|2023-10-25'] }),
  ...offices('RS', 'gov', '2025-12', { president: ['!Aleksandar Vučić|m|2017-05-31'] }),
  ...offices('HR', 'gov', '2025-12', { 'prime-minister': ['!Andrej Plenković|m|2016-10-19'] }),
  ...offices('LU', 'gov', '2025-12', {
    'prime-minister': ['!Xavier Bettel|m|2013-12-04', 'Luc Frieden|m|2023-11-17'],
  }),
  ...offices('UA', 'gov', '2025-12', {
    president: [
      '!Petro Poroshenko|m|2014-06-07',
      '!Volodymyr Zelenskyy|m|2019-05-20|Volodymyr Zelensky|Zelensky|Zelenskiy',
    ],
    'prime-minister': ['!Denys Shmyhal|m|2020-03-04', '!Yulia Svyrydenko|f|2025-07-17'],
    'foreign-minister': ['!Dmytro Kuleba|m|2020-03-04', '!Andrii Sybiha|m|2024-09-05'],
    'digital-minister': ['!Mykhailo Fedorov|m|2019-08-29'],
  }),
  ...offices('BY', 'gov', '2025-12', {
    president: ['!Alexander Lukashenko|m|1994-07-20|Aleksandr Lukashenko'],
  }),
  ...offices('TR', 'gov', '2025-12', {
    president: ['!Recep Tayyip Erdoğan|m|2014-08-28|Tayyip Erdogan'],
    'foreign-minister': ['!Mevlüt Çavuşoğlu|m|2015-11-24', 'Hakan Fidan|m|2023-06-03'],
  }),
  ...offices('GL', 'gov', '2025-12', {
    'prime-minister': ['Múte Egede|m|2021-04|Múte B. Egede', 'Jens-Frederik Nielsen|m|2025-04'],
  }),
]

const russian = [
  ...offices('RU', 'gov.ru', '2025-12', {
    president: ['!Vladimir Putin|m|2012-05-07'],
    'prime-minister': ['!Dmitry Medvedev|m|2012-05-08', '!Mikhail Mishustin|m|2020-01-16'],
    'foreign-minister': ['!Sergei Lavrov|m|2004-03-09|Sergey Lavrov'],
    'defence-minister': [
      '!Sergei Shoigu|m|2012-11-06/2024-05-12|Sergey Shoigu',
      '!Andrei Belousov|m|2024-05-14|Andrey Belousov',
    ],
    'industry-minister': ['!Denis Manturov|m|2012-05-21/2024-05-12', 'Anton Alikhanov|m|2024-05-14'],
    'digital-minister': ['Konstantin Noskov|m|2018-05-18', '!Maksut Shadayev|m|2020-01-21|Maksut Shadaev'],
    'finance-minister': ['!Anton Siluanov|m|2011-12-16'],
    'central-bank-governor': ['!Elvira Nabiullina|f|2013-06-24'],
    'press-secretary': ['!Dmitry Peskov|m|2012-05'],
    'ambassador-to-us': ['Anatoly Antonov|m|2017-09/2024-10', 'Alexander Darchiev|m|2025-03'],
  }),
  ...offices('body:ru-mfa', 'gov.ru', '2025-12', {
    spokesperson: ['!Maria Zakharova|f|2015-08-10'],
  }),
]

export const europeanStates: readonly Held[] = [
  ...german,
  ...french,
  ...italian,
  ...spanish,
  ...dutch,
  ...belgian,
  ...polish,
  ...nordicAndBaltic,
  ...others,
  ...russian,
]
