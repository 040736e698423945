import { type Held, offices, sharedOffices } from '../holders'

const japanese = offices('JP', 'kantei.jp', '2025-12', {
  'prime-minister': [
    '!Shinzo Abe|m|2012-12-26|Abe Shinzo|Shinzō Abe',
    '!Yoshihide Suga|m|2020-09-16',
    '!Fumio Kishida|m|2021-10-04',
    '!Shigeru Ishiba|m|2024-10-01',
    '!Sanae Takaichi|f|2025-10-21',
  ],
  'foreign-minister': [
    'Fumio Kishida|m|2012-12-26',
    '!Taro Kono|m|2017-08-03',
    '!Toshimitsu Motegi|m|2019-09-11/2021-11-04',
    'Yoshimasa Hayashi|m|2021-11-10',
    '!Yoko Kamikawa|f|2023-09-13',
    '!Takeshi Iwaya|m|2024-10-01',
    'Toshimitsu Motegi|m|2025-10-21',
  ],
  'industry-minister': [
    '!Hiroshige Seko|m|2016-08-03',
    'Isshu Sugawara|m|2019-09-11',
    '!Hiroshi Kajiyama|m|2019-10-25',
    '!Koichi Hagiuda|m|2021-10-04',
    '!Yasutoshi Nishimura|m|2022-08-10',
    'Ken Saito|m|2023-12-14',
    'Yoji Muto|m|2024-10-01',
    '!Ryosei Akazawa|m|2025-10-21',
  ],
  'finance-minister': [
    'Taro Aso|m|2012-12-26',
    'Shunichi Suzuki|m|2021-10-04',
    'Katsunobu Kato|m|2024-10-01',
    'Satsuki Katayama|f|2025-10-21',
  ],
  'defence-minister': [
    'Itsunori Onodera|m|2017-08-03',
    'Takeshi Iwaya|m|2018-10-02',
    'Taro Kono|m|2019-09-11',
    'Nobuo Kishi|m|2020-09-16',
    'Yasukazu Hamada|m|2022-08-10',
    '!Minoru Kihara|m|2023-09-13',
    'Gen Nakatani|m|2024-10-01',
    '!Shinjiro Koizumi|m|2025-10-21',
  ],
  'chief-cabinet-secretary': [
    'Yoshihide Suga|m|2012-12-26',
    'Katsunobu Kato|m|2020-09-16',
    '!Hirokazu Matsuno|m|2021-10-04',
    'Yoshimasa Hayashi|m|2023-12-14',
    'Minoru Kihara|m|2025-10-21',
  ],
  'economic-security-minister': [
    'Takayuki Kobayashi|m|2021-10-04',
    'Sanae Takaichi|f|2022-08-10',
    'Minoru Kiuchi|m|2024-10-01',
    'Kimi Onoda|f|2025-10-21',
  ],
  'digital-minister': [
    'Takuya Hirai|m|2021-09-01',
    'Karen Makishima|f|2021-10-04',
    'Taro Kono|m|2022-08-10',
    'Masaaki Taira|m|2024-10-01/2025-10-21',
  ],
  'central-bank-governor': ['!Haruhiko Kuroda|m|2013-03-20', 'Kazuo Ueda|m|2023-04-09'],
})

const korean = [
  ...offices('KR', 'korea.kr', '2025-11', {
    president: [
      'Park Geun-hye|f|2013-02-25/2017-03-10',
      'Moon Jae-in|m|2017-05-10',
      '!Yoon Suk Yeol|m|2022-05-10/2025-04-04|Yoon Suk-yeol',
      'Lee Jae-myung|m|2025-06-04|Lee Jae Myung',
    ],
    'prime-minister': [
      'Lee Nak-yon|m|2017-05-31',
      'Chung Sye-kyun|m|2020-01-14/2021-04-16',
      'Kim Boo-kyum|m|2021-05-14/2022-05-12',
      'Han Duck-soo|m|2022-05-21/2025-05-01',
      'Kim Min-seok|m|2025-07-03',
    ],
    'foreign-minister': [
      'Kang Kyung-wha|f|2017-06-18/2021-02-08',
      'Chung Eui-yong|m|2021-02-09/2022-05-11',
      'Park Jin|m|2022-05-12/2024-01-10',
      'Cho Tae-yul|m|2024-01',
      'Cho Hyun|m|2025-07',
    ],
    'industry-minister': [
      'Paik Un-gyu|m|2017-07',
      'Sung Yun-mo|m|2018-09',
      'Moon Sung-wook|m|2021-05',
      'Lee Chang-yang|m|2022-05',
      'Bang Moon-kyu|m|2023-09',
      'Ahn Duk-geun|m|2024-01|Ahn Dukgeun',
      'Kim Jung-kwan|m|2025-07|Kim Jeong-kwan',
    ],
    'trade-minister': [
      'Kim Hyun-chong|m|2017-08',
      'Yoo Myung-hee|f|2019-02',
      'Yeo Han-koo|m|2021-08',
      'Ahn Duk-geun|m|2022-05',
      'Cheong In-kyo|m|2024-01|Inkyo Cheong',
      'Yeo Han-koo|m|2025-06',
    ],
    'finance-minister': [
      'Kim Dong-yeon|m|2017-06',
      'Hong Nam-ki|m|2018-12',
      'Choo Kyung-ho|m|2022-05',
      'Choi Sang-mok|m|2023-12/2025-05',
      'Koo Yun-cheol|m|2025-07',
    ],
    'technology-minister': [
      'You Young-min|m|2017-07',
      'Choi Ki-young|m|2019-09',
      'Lim Hye-sook|f|2021-05',
      'Lee Jong-ho|m|2022-05',
      'Yoo Sang-im|m|2024-08',
      'Bae Kyung-hoon|m|2025-07',
    ],
    'national-security-adviser': [
      'Suh Hoon|m|2020-07',
      'Kim Sung-han|m|2022-05',
      'Cho Tae-yong|m|2023-03/2024-01',
      'Shin Won-sik|m|2024-08',
      'Wi Sung-lac|m|2025-06',
    ],
  }),
  ...offices('KP', 'gov', '2025-12', {
    'supreme-leader': ['Kim Jong Un|m|2011-12|Kim Jong-un'],
  }),
]

const taiwanese = offices('TW', 'gov.tw', '2025-11', {
  president: ['!Tsai Ing-wen|f|2016-05-20', '!Lai Ching-te|m|2024-05-20|William Lai'],
  'vice-president': ['Chen Chien-jen|m|2016-05-20', 'Lai Ching-te|m|2020-05-20', 'Hsiao Bi-khim|f|2024-05-20'],
  'prime-minister': [
    'Lai Ching-te|m|2017-09-08',
    'Su Tseng-chang|m|2019-01-14',
    'Chen Chien-jen|m|2023-01-31',
    'Cho Jung-tai|m|2024-05-20',
  ],
  'deputy-prime-minister': ['Cheng Li-chiun|f|2024-05-20'],
  'foreign-minister': ['Joseph Wu|m|2018-02-26|Wu Jaushieh', 'Lin Chia-lung|m|2024-05-20'],
  'economy-minister': [
    'Shen Jong-chin|m|2017-08',
    'Wang Mei-hua|f|2020-06',
    'Kuo Jyh-huei|m|2024-05-20/2025-08|J.W. Kuo',
    'Kung Ming-hsin|m|2025-09',
  ],
  'digital-minister': ['Audrey Tang||2022-08-27', 'Huang Yen-nun|m|2024-05-20/2025-08'],
  'technology-minister': ['Chen Liang-gee|m|2017-02', 'Wu Tsung-tsong|m|2020-05-20', 'Wu Cheng-wen|m|2024-05-20'],
  'defence-minister': ['Chiu Kuo-cheng|m|2021-02', 'Wellington Koo|m|2024-05-20'],
  'ambassador-to-us': ['Stanley Kao|m|2016-06', 'Hsiao Bi-khim|f|2020-07/2023-11', 'Alexander Yui|m|2023-12'],
})

const indian = [
  ...offices('IN', 'india.gov', '2025-12', {
    'prime-minister': ['!Narendra Modi|m|2014-05-26'],
    president: ['Ram Nath Kovind|m|2017-07-25', 'Droupadi Murmu|f|2022-07-25'],
    'foreign-minister': [
      'Sushma Swaraj|f|2014-05-26/2019-05-30',
      '!Subrahmanyam Jaishankar|m|2019-05-31|S. Jaishankar|S Jaishankar',
    ],
    'finance-minister': ['!Arun Jaitley|m|2014-05-26/2019-05-30', '!Nirmala Sitharaman|f|2019-05-31'],
    'commerce-minister': [
      'Nirmala Sitharaman|f|2014-05-26',
      'Suresh Prabhu|m|2017-09-03/2019-05-30',
      '!Piyush Goyal|m|2019-05-31',
    ],
    'digital-minister': ['Ravi Shankar Prasad|m|2014-05-26', '!Ashwini Vaishnaw|m|2021-07-07'],
    'defence-minister': ['Nirmala Sitharaman|f|2017-09-03/2019-05-30', 'Rajnath Singh|m|2019-05-31'],
    'interior-minister': ['Rajnath Singh|m|2014-05-26/2019-05-30', 'Amit Shah|m|2019-05-31'],
    'national-security-adviser': ['!Ajit Doval|m|2014-05-30'],
    'central-bank-governor': [
      'Urjit Patel|m|2016-09/2018-12',
      'Shaktikanta Das|m|2018-12-12',
      'Sanjay Malhotra|m|2024-12-11',
    ],
  }),
  ...sharedOffices('body:in-mea', 'india.gov', '2025-12', {
    spokesperson: [
      'Raveesh Kumar|m|2017-07/2020-04',
      'Anurag Srivastava|m|2020-04/2021-03',
      'Arindam Bagchi|m|2021-03/2024-01',
      'Randhir Jaiswal|m|2024-01',
    ],
  }),
  ...sharedOffices('IN', 'india.gov', '2024-06', {
    'minister-of-state': ['Rajeev Chandrasekhar|m|2021-07/2024-06'],
  }),
]

const southEastAsian = [
  ...offices('SG', 'gov', '2025-12', {
    'prime-minister': ['Lee Hsien Loong|m|2004-08-12', 'Lawrence Wong|m|2024-05-15'],
    'foreign-minister': ['!Vivian Balakrishnan|m|2015-10-01'],
    'trade-minister': ['Chan Chun Sing|m|2018-05', 'Gan Kim Yong|m|2021-05'],
    'digital-minister': ['Josephine Teo|f|2021-05'],
  }),
  ...offices('MY', 'gov', '2025-11', {
    'prime-minister': [
      'Najib Razak|m|2009-04-03|Najib',
      'Mahathir Mohamad|m|2018-05-10|Mahathir',
      'Muhyiddin Yassin|m|2020-03-01',
      'Ismail Sabri Yaakob|m|2021-08-21|Ismail Sabri',
      'Anwar Ibrahim|m|2022-11-24|~Anwar',
    ],
    'trade-minister': ['Zafrul Aziz|m|2022-12|Tengku Zafrul Aziz|Tengku Zafrul|Zafrul'],
    'digital-minister': ['Fahmi Fadzil|m|2022-12|~Fahmi'],
  }),
  ...offices('ID', 'gov', '2025-12', {
    president: ['!Joko Widodo|m|2014-10-20|Jokowi', 'Prabowo Subianto|m|2024-10-20|Prabowo'],
    'foreign-minister': ['Retno Marsudi|f|2014-10-27/2024-10-20|Retno', 'Sugiono|m|2024-10-21'],
    'digital-minister': ['Budi Arie Setiadi|m|2023-07-17/2024-10-20', 'Meutya Hafid|f|2024-10-21'],
  }),
  ...offices('VN', 'gov', '2025-12', {
    'party-leader': ['!Nguyen Phu Trong|m|2011-01-19/2024-07-19', 'To Lam|m|2024-08-03'],
    'prime-minister': ['!Nguyen Xuan Phuc|m|2016-04-07', '!Pham Minh Chinh|m|2021-04-05'],
  }),
  ...offices('TH', 'gov', '2025-11', {
    'prime-minister': [
      'Prayut Chan-o-cha|m|2014-08-24|Prayuth Chan-ocha|Prayuth|Prayut',
      'Srettha Thavisin|m|2023-08-22/2024-08-14|Srettha',
      'Paetongtarn Shinawatra|f|2024-08-16/2025-08-29|Paetongtarn',
      'Anutin Charnvirakul|m|2025-09-07|Anutin',
    ],
  }),
  ...offices('PH', 'gov', '2025-12', {
    president: [
      '!Rodrigo Duterte|m|2016-06-30',
      'Ferdinand Marcos Jr|m|2022-06-30|Ferdinand Marcos Jr.|Bongbong Marcos|Ferdinand Marcos|Marcos',
    ],
  }),
  ...offices('PK', 'gov', '2025-12', {
    'prime-minister': [
      'Imran Khan|m|2018-08-18/2022-04-10',
      'Shehbaz Sharif|m|2022-04-11/2023-08-14',
      'Shehbaz Sharif|m|2024-03-04',
    ],
  }),
  ...offices('BD', 'gov', '2025-12', {
    'prime-minister': ['!Sheikh Hasina|f|2009-01-06/2024-08-05'],
  }),
  ...offices('KZ', 'gov', '2025-12', {
    president: ['!Kassym-Jomart Tokayev|m|2019-03-20'],
  }),
]

export const asian: readonly Held[] = [...japanese, ...korean, ...taiwanese, ...indian, ...southEastAsian]
