import type { Entry } from '../entry'
import { bodies } from '../rows'

export const usCongress: readonly Entry[] = [
  ...bodies('US', 'congress', [
    ['Congress|US Congress|Capitol Hill', { is: ['congress', 'parliament'] }],
    ['Senate|US Senate', { partOf: 'us-congress', is: ['senate', 'upper-house'] }],
    [
      'house:House of Representatives|~House|US House|US House of Representatives',
      { partOf: 'us-congress', is: ['lower-house'] },
    ],
    [
      'house-china-committee:House Select Committee on the Chinese Communist Party',
      'House Select Committee on the CCP|House select committee on China',
      'House China select committee|House China committee|Select Committee on China',
      'Select Committee on the CCP|Select Committee on the Chinese Communist Party',
      'Select Committee on the Strategic Competition Between the United States and the Chinese Communist Party',
      'China select committee|House select committee on competition with China',
      { partOf: 'us-house' },
    ],
    ['house-foreign-affairs:House Foreign Affairs Committee', { partOf: 'us-house' }],
    ['house-energy-commerce:House Energy and Commerce Committee|Energy and Commerce Committee', { partOf: 'us-house' }],
    ['house-armed-services:House Armed Services Committee', { partOf: 'us-house' }],
    [
      'house-intelligence:House Intelligence Committee',
      'House Permanent Select Committee on Intelligence',
      { partOf: 'us-house' },
    ],
    [
      'house-ways-means:House Ways and Means Committee|Ways and Means Committee',
      'House Ways and Means Trade Subcommittee',
      { partOf: 'us-house' },
    ],
    ['house-judiciary:House Judiciary Committee', { partOf: 'us-house' }],
    ['house-financial-services:House Financial Services Committee', { partOf: 'us-house' }],
    ['house-homeland-security:House Homeland Security Committee', { partOf: 'us-house' }],
    ['house-science:House Science Committee|House Science, Space and Technology Committee', { partOf: 'us-house' }],
    ['house-oversight:House Oversight Committee', { partOf: 'us-house' }],
    ['house-appropriations:House Appropriations Committee', { partOf: 'us-house' }],
    [
      'senate-commerce:Senate Commerce Committee',
      'Senate Committee on Commerce, Science, and Transportation',
      'Senate Commerce, Science and Transportation Committee',
      { partOf: 'us-senate' },
    ],
    [
      'senate-banking:Senate Banking Committee|Senate Committee on Banking, Housing, and Urban Affairs',
      { partOf: 'us-senate' },
    ],
    [
      'senate-intelligence:Senate Intelligence Committee|Senate Select Committee on Intelligence',
      { partOf: 'us-senate' },
    ],
    ['senate-foreign-relations:Senate Foreign Relations Committee', { partOf: 'us-senate' }],
    ['senate-armed-services:Senate Armed Services Committee', { partOf: 'us-senate' }],
    ['senate-finance:Senate Finance Committee', { partOf: 'us-senate' }],
    ['senate-judiciary:Senate Judiciary Committee', { partOf: 'us-senate' }],
    [
      'senate-homeland-security:Senate Homeland Security Committee',
      'Senate Homeland Security and Governmental Affairs Committee',
      { partOf: 'us-senate' },
    ],
    ['senate-appropriations:Senate Appropriations Committee', { partOf: 'us-senate' }],
    ['US-China Economic and Security Review Commission|USCC', { partOf: 'us-congress' }],
    ['Congressional-Executive Commission on China|CECC', { partOf: 'us-congress' }],
    ['crs:Congressional Research Service', { partOf: 'us-congress' }],
    ['Government Accountability Office|GAO', { partOf: 'us-congress' }],
    ['Congressional Budget Office|CBO', { partOf: 'us-congress' }],
  ]),
  ...bodies('US', 'usgm', [
    'supreme-court:Supreme Court|US Supreme Court|Supreme Court of the United States|SCOTUS',
    'cit:Court of International Trade|US Court of International Trade',
    'cafc:Court of Appeals for the Federal Circuit|Federal Circuit',
    'D.C. Circuit|DC Circuit|Court of Appeals for the District of Columbia Circuit',
    'Ninth Circuit|9th Circuit|Ninth Circuit Court of Appeals|9th U.S. Circuit Court of Appeals',
  ]),
  ...bodies('US', 'own', [
    'republican-party:Republican Party|GOP|Republican National Committee',
    'Democratic Party|Democratic National Committee',
    'California Legislature|California State Legislature',
    ['cppa:California Privacy Protection Agency', { is: ['data-authority'] }],
  ]),
]
