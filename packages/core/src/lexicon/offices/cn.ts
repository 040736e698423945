import { type Held, offices, sharedOffices } from '../holders'

export const chinese: readonly Held[] = [
  ...offices('CN', 'npc.cn', '2025-11', {
    president: ['!Xi Jinping|m|2013-03-14'],
    'party-leader': ['Xi Jinping|m|2012-11-15'],
    'prime-minister': ['Li Keqiang|m|2013-03-15', 'Li Qiang|m|2023-03-11'],
    'vice-president': ['Wang Qishan|m|2018-03-17', 'Han Zheng|m|2023-03-10'],
    'foreign-minister': ['Wang Yi|m|2013-03-16', 'Qin Gang|m|2022-12-30', 'Wang Yi|m|2023-07-25'],
    'top-diplomat': ['Yang Jiechi|m|2013', 'Wang Yi|m|2023-01-01'],
    'commerce-minister': ['Gao Hucheng|m|2013-03-16', 'Zhong Shan|m|2017-02-24', 'Wang Wentao|m|2020-12-26'],
    'finance-minister': ['Xiao Jie|m|2016-11-07', 'Liu Kun|m|2018-03-19', "Lan Fo'an|m|2023-10-24|Lan Foan"],
    'defence-minister': [
      'Chang Wanquan|m|2013-03-16',
      'Wei Fenghe|m|2018-03-19',
      'Li Shangfu|m|2023-03-12/2023-10-24',
      'Dong Jun|m|2023-12-29',
    ],
    'industry-minister': [
      'Miao Wei|m|2010-12',
      'Xiao Yaqing|m|2020-07/2022-07',
      'Jin Zhuanglong|m|2022-09',
      'Li Lecheng|m|2025-04',
    ],
    'technology-minister': ['Wan Gang|m|2007-04', 'Wang Zhigang|m|2018-03-19', 'Yin Hejun|m|2023-10-24'],
    'trade-representative': ['Wang Shouwen|m|2022', 'Li Chenggang|m|2025-04'],
    'central-bank-governor': ['Zhou Xiaochuan|m|2002-12', 'Yi Gang|m|2018-03-19', 'Pan Gongsheng|m|2023-07-25'],
    'parliament-speaker': ['Zhang Dejiang|m|2013-03-14', 'Li Zhanshu|m|2018-03-17', 'Zhao Leji|m|2023-03-10'],
    'ambassador-to-us': ['Cui Tiankai|m|2013-04/2021-06', 'Qin Gang|m|2021-07/2022-12-30', 'Xie Feng|m|2023-05'],
  }),
  ...offices('body:cn-ndrc', 'npc.cn', '2025-06', {
    chair: ['He Lifeng|m|2017-02-24', 'Zheng Shanjie|m|2023-03-12'],
  }),
  ...offices('body:cn-cac', 'gov.cn', '2025-06', {
    director: ['Lu Wei|m|2014', 'Xu Lin|m|2016-06', 'Zhuang Rongwen|m|2018-07'],
  }),
  ...offices('body:cn-samr', 'gov.cn', '2025-06', {
    director: ['Zhang Mao|m|2018-03/2019', 'Zhang Gong|m|2020', 'Luo Wen|m|2022'],
  }),
  ...sharedOffices('CN', 'npc.cn', '2025-11', {
    'vice-premier': [
      'Wang Yang|m|2013-03-16/2018-03-19',
      'Zhang Gaoli|m|2013-03-16/2018-03-19',
      'Liu He|m|2018-03-19/2023-03-12',
      'Han Zheng|m|2018-03-19/2023-03-12',
      'Hu Chunhua|m|2018-03-19/2023-03-12',
      'Sun Chunlan|f|2018-03-19/2023-03-12',
      'He Lifeng|m|2023-03-12',
      'Ding Xuexiang|m|2023-03-12',
      'Zhang Guoqing|m|2023-03-12',
      'Liu Guozhong|m|2023-03-12',
    ],
  }),
  ...sharedOffices('body:cn-mfa', 'gov.cn', '2025-11', {
    spokesperson: [
      'Lu Kang|m|2015/2019',
      'Geng Shuang|m|2016/2020',
      'Hua Chunying|f|2012/2024',
      'Zhao Lijian|m|2020-02/2023-01',
      'Wang Wenbin|m|2020-07/2024-05',
      'Mao Ning|f|2022-09',
      'Lin Jian|m|2024-03',
      'Guo Jiakun|m|2025-01',
    ],
  }),
  ...sharedOffices('body:cn-mofcom', 'gov.cn', '2025-11', {
    spokesperson: [
      'Sun Jiwen|m|2016/2018',
      'Gao Feng|m|2017/2022',
      'Shu Jueting|f|2021/2024',
      'He Yadong|m|2023',
      'He Yongqian|f|2024',
    ],
  }),
  ...sharedOffices('body:cn-mnd', 'gov.cn', '2025-06', {
    spokesperson: ['Wu Qian|m|2017/2025', 'Ren Guoqiang|m|2016/2022', 'Tan Kefei|m|2021/2024', 'Zhang Xiaogang|m|2023'],
  }),
  ...sharedOffices('body:cn-tao', 'gov.cn', '2025-06', {
    spokesperson: ['Ma Xiaoguang|m|2013/2024', 'Zhu Fenglian|f|2019', 'Chen Binhua|m|2023'],
  }),
  ...sharedOffices('body:cn-ndrc', 'gov.cn', '2025-06', {
    spokesperson: ['Meng Wei|f|2018/2023', 'Li Chao|f|2023'],
  }),
  ...sharedOffices('body:cn-embassy-us', 'gov.cn', '2025-11', {
    spokesperson: ['Liu Pengyu|m|2021'],
  }),
  ...offices('HK', 'gov', '2025-11', {
    'hong-kong-leader': [
      'Leung Chun-ying|m|2012-07-01|C.Y. Leung',
      'Carrie Lam|f|2017-07-01|Carrie Lam Cheng Yuet-ngor',
      'John Lee|m|2022-07-01|John Lee Ka-chiu',
    ],
  }),
]
