// Technologies, materials and goods as paths: a child is a kind of its parent.
// The ids are fixed by the project's ontology; a new row needs a new version of it.

export interface ConceptRow {
  readonly label: string
  /** Starting points for finding it in text; `find` adds forms of its own. */
  readonly aliases: readonly string[]
  /** HS-2022 headings or lines that cover it, often broader. */
  readonly hs?: readonly string[]
  /** The text's general word for a family; never narrowed. */
  readonly umbrella?: boolean
  /** us50: US critical minerals list 2022; crm, srm: EU critical and strategic raw materials. */
  readonly lists?: readonly string[]
}

export const CONCEPTS = {
  semiconductors: {
    label: 'Semiconductors',
    aliases: ['semiconductor', 'chip', 'microchip', 'integrated circuit', 'silicon'],
    hs: ['8541', '8542'],
    umbrella: true,
  },
  'semiconductors/advanced-logic': {
    label: 'Advanced logic chips',
    aliases: [
      'advanced chip',
      'cutting-edge chip',
      'high-end chip',
      'leading-edge chip',
      '7nm',
      '5nm',
      '3nm',
      'sub-14nm',
    ],
    hs: ['854231'],
  },
  'semiconductors/ai-accelerators': {
    label: 'AI accelerators',
    aliases: [
      'AI chip',
      'AI microchip',
      'AI processor',
      'GPU',
      'graphics processing unit',
      'accelerator',
      'A100',
      'H100',
      'A800',
      'H800',
      'H20',
      'H200',
      'MI308',
    ],
    hs: ['854231', '847180', '847330'],
  },
  'semiconductors/cpu': {
    label: 'Processors',
    aliases: ['processor', 'CPU', 'server chip', 'microprocessor'],
    hs: ['854231'],
  },
  'semiconductors/fpga': { label: 'Programmable logic', aliases: ['FPGA'], hs: ['854239'] },
  'semiconductors/memory': {
    label: 'Memory chips',
    aliases: ['memory chip', 'DRAM', 'NAND', 'flash memory', 'HBM', 'high-bandwidth memory'],
    hs: ['854232'],
  },
  'semiconductors/mature-node': {
    label: 'Mature-node chips',
    aliases: ['legacy chip', 'mature-node chip', 'trailing-edge chip', 'foundational chip'],
    hs: ['8542'],
  },
  'semiconductors/power-and-analog': {
    label: 'Power and analog chips',
    aliases: ['power semiconductor', 'analog chip', 'discrete'],
    hs: ['8541', '854239'],
  },
  'semiconductors/compound': {
    label: 'Compound semiconductors',
    aliases: ['gallium nitride', 'silicon carbide', 'gallium arsenide', 'wide-bandgap'],
    hs: ['8541', '284920'],
  },
  'semiconductors/photonic': { label: 'Photonic chips', aliases: ['silicon photonics', 'optical chip'], hs: ['8542'] },
  'semiconductors/automotive': {
    label: 'Automotive chips',
    aliases: ['automotive chip', 'car chip', 'auto chip', 'microcontroller'],
    hs: ['854231'],
  },
  'semiconductors/packaging': {
    label: 'Packaging and test',
    aliases: ['advanced packaging', 'chiplet', 'OSAT'],
    hs: ['848640'],
  },
  'semiconductors/foundry': {
    label: 'Chip manufacturing',
    aliases: [
      'foundry',
      'fab',
      'chip manufacturing',
      'chipmaking',
      'semiconductor production',
      'semiconductor manufacturing',
      'fabrication plant',
    ],
  },
  'semiconductors/design': { label: 'Chip design', aliases: ['chip design', 'fabless'] },
  'semiconductors/eda': {
    label: 'Chip-design software',
    aliases: ['EDA', 'electronic design automation', 'chip-design software'],
  },
  'semiconductors/core-ip': {
    label: 'Core IP and instruction sets',
    aliases: ['RISC-V', 'Arm architecture', 'core IP', 'instruction set'],
  },
  'semiconductors/wafers': { label: 'Wafers', aliases: ['silicon wafer', 'wafer', 'substrate'], hs: ['381800'] },
  'semiconductors/equipment': {
    label: 'Chipmaking equipment',
    aliases: [
      'chipmaking equipment',
      'chipmaking tool',
      'semiconductor equipment',
      'chip equipment',
      'fab tool',
      'wafer fab equipment',
      'U.S. equipment',
    ],
    hs: ['848620', '848690'],
  },
  'semiconductors/equipment/lithography': {
    label: 'Lithography',
    aliases: ['lithography', 'EUV', 'DUV', 'extreme ultraviolet', 'deep ultraviolet', 'immersion lithography'],
    hs: ['848620'],
  },
  'semiconductors/equipment/deposition-and-etch': {
    label: 'Deposition and etch',
    aliases: ['deposition', 'etch', 'epitaxy', 'ion implanter'],
    hs: ['848620'],
  },
  'semiconductors/equipment/metrology': {
    label: 'Metrology and inspection',
    aliases: ['metrology', 'inspection tool'],
    hs: ['903141', '903082'],
  },
  'semiconductors/equipment/servicing': {
    label: 'Parts and servicing',
    aliases: ['spare parts', 'servicing', 'maintenance of chip tools'],
    hs: ['848690'],
  },
  'semiconductors/materials': {
    label: 'Chip materials',
    aliases: ['photoresist', 'photomask', 'specialty gas', 'neon', 'hydrogen fluoride', 'wet chemical', 'polyimide'],
    hs: ['370790', '280429', '281111'],
  },
  'artificial-intelligence': {
    label: 'Artificial intelligence',
    aliases: ['artificial intelligence', 'AI', 'machine learning', 'AI technology', 'AI system'],
    umbrella: true,
  },
  'artificial-intelligence/foundation-models': {
    label: 'Foundation models',
    aliases: [
      'large language model',
      'LLM',
      'frontier model',
      'generative AI',
      'chatbot',
      'foundation model',
      'model weights',
      'AI model',
    ],
  },
  'artificial-intelligence/open-models': {
    label: 'Open-weight models',
    aliases: ['open-source model', 'open-weight', 'DeepSeek', 'Llama', 'Qwen'],
  },
  'artificial-intelligence/compute': {
    label: 'Cloud compute and data centres',
    aliases: [
      'data center',
      'data centre',
      'cloud computing',
      'cloud',
      'computing power',
      'AI infrastructure',
      'compute',
    ],
  },
  'artificial-intelligence/surveillance': {
    label: 'Surveillance and recognition',
    aliases: ['facial recognition', 'surveillance technology', 'video surveillance', 'computer vision'],
    hs: ['852589'],
  },
  'artificial-intelligence/military': { label: 'Military AI', aliases: ['autonomous weapon', 'military AI'] },
  computing: {
    label: 'Computing',
    aliases: ['computer', 'computing', 'information technology', 'technology product'],
    hs: ['8471'],
    umbrella: true,
  },
  'computing/supercomputers': {
    label: 'Supercomputers',
    aliases: ['supercomputer', 'high-performance computing', 'exascale'],
    hs: ['8471'],
  },
  'computing/servers': { label: 'Servers', aliases: ['server', 'AI server'], hs: ['847150'] },
  'computing/software': {
    label: 'Software and operating systems',
    aliases: ['software', 'operating system', 'Android', 'industrial software'],
  },
  'computing/devices': {
    label: 'Computers and devices',
    aliases: ['laptop', 'personal computer', 'tablet', 'iPhone', 'consumer electronics', 'electronics'],
    hs: ['8471', '851713'],
  },
  quantum: {
    label: 'Quantum technology',
    aliases: ['quantum', 'quantum technology', 'quantum information'],
    umbrella: true,
  },
  'quantum/computing': { label: 'Quantum computing', aliases: ['quantum computing', 'quantum computer', 'qubit'] },
  'quantum/communication': {
    label: 'Quantum communication',
    aliases: ['quantum communication', 'quantum key distribution', 'quantum encryption'],
  },
  'quantum/sensing': { label: 'Quantum sensing', aliases: ['quantum sensor', 'quantum radar', 'atomic clock'] },
  'quantum/post-quantum-cryptography': {
    label: 'Post-quantum cryptography',
    aliases: ['post-quantum', 'quantum-safe'],
  },
  telecoms: {
    label: 'Telecoms',
    aliases: ['telecom', 'telecommunications', 'telecoms equipment', 'network equipment', 'network gear'],
    hs: ['851762'],
    umbrella: true,
  },
  'telecoms/5g': { label: '5G networks', aliases: ['5G', 'fifth-generation', 'base station', 'RAN'], hs: ['851761'] },
  'telecoms/6g': { label: '6G networks', aliases: ['6G'] },
  'telecoms/core': {
    label: 'Routers and core networks',
    aliases: ['router', 'switch', 'core network', 'broadband'],
    hs: ['851762'],
  },
  'telecoms/smartphones': {
    label: 'Smartphones',
    aliases: ['smartphone', 'handset', 'mobile phone', 'phone'],
    hs: ['851713'],
  },
  'telecoms/subsea-cables': {
    label: 'Subsea cables',
    aliases: ['undersea cable', 'submarine cable', 'subsea cable'],
    hs: ['854470'],
  },
  'telecoms/fibre': { label: 'Optical fibre', aliases: ['fiber optic', 'optical fibre'], hs: ['900110'] },
  'telecoms/satellite': {
    label: 'Satellite communications',
    aliases: ['satellite internet', 'Starlink', 'satellite communications'],
    hs: ['880260'],
  },
  'telecoms/navigation': { label: 'Satellite navigation', aliases: ['Beidou', 'GPS', 'satellite navigation'] },
  'telecoms/cameras': { label: 'Cameras', aliases: ['surveillance camera', 'CCTV', 'camera'], hs: ['852589'] },
  'digital-platforms': {
    label: 'Digital platforms',
    aliases: ['app', 'platform', 'online platform', 'tech giant'],
    umbrella: true,
  },
  'digital-platforms/social': {
    label: 'Social media',
    aliases: ['social media', 'TikTok', 'WeChat', 'social network', 'video app'],
  },
  'digital-platforms/commerce': { label: 'E-commerce', aliases: ['e-commerce', 'online marketplace', 'Temu', 'Shein'] },
  'digital-platforms/app-stores': {
    label: 'App stores and browsers',
    aliases: ['app store', 'browser', 'search engine'],
  },
  'digital-platforms/payments-and-crypto': {
    label: 'Payments and crypto',
    aliases: ['cryptocurrency', 'crypto exchange', 'crypto mixer', 'payment system', 'stablecoin'],
  },
  'digital-platforms/data': {
    label: 'Personal and sensitive data',
    aliases: ['user data', 'personal data', 'sensitive data', 'data flow'],
  },
  cyber: {
    label: 'Cyber security',
    aliases: ['cybersecurity', 'cyber security', 'antivirus', 'encryption'],
    umbrella: true,
  },
  'cyber/intrusion-tools': {
    label: 'Spyware and intrusion tools',
    aliases: ['spyware', 'Pegasus', 'hacking tool', 'intrusion software', 'cyberweapon', 'zero-day'],
  },
  vehicles: {
    label: 'Electric and connected vehicles',
    aliases: ['electric vehicle', 'EV', 'electric car', 'new energy vehicle', 'car', 'automobile', 'vehicle'],
    hs: ['870380', '870360'],
    umbrella: true,
  },
  'vehicles/electric': {
    label: 'Electric vehicles',
    aliases: ['electric vehicle', 'EV', 'electric car', 'plug-in hybrid', 'NEV'],
    hs: ['870380', '870360'],
  },
  'vehicles/connected': {
    label: 'Connected vehicles',
    aliases: ['connected vehicle', 'connected car', 'vehicle software', 'lidar', 'autonomous driving', 'self-driving'],
  },
  'vehicles/charging': { label: 'Charging', aliases: ['charger', 'charging network'] },
  batteries: {
    label: 'Batteries',
    aliases: ['battery', 'lithium-ion battery', 'EV battery', 'LFP', 'cell', 'battery storage', 'energy storage'],
    hs: ['850760'],
    umbrella: true,
  },
  'batteries/materials': {
    label: 'Battery materials',
    aliases: ['cathode', 'anode', 'battery-grade graphite', 'electrolyte', 'separator'],
    hs: ['250410', '380110', '850790'],
  },
  'clean-energy': {
    label: 'Clean energy',
    aliases: ['renewable energy', 'clean energy', 'hydrogen', 'green technology'],
    umbrella: true,
  },
  'clean-energy/solar': {
    label: 'Solar',
    aliases: ['solar panel', 'solar cell', 'photovoltaic', 'polysilicon'],
    hs: ['854142', '854143', '280461'],
  },
  'clean-energy/wind': { label: 'Wind', aliases: ['wind turbine', 'wind power'] },
  'clean-energy/nuclear': {
    label: 'Nuclear energy',
    aliases: ['nuclear reactor', 'small modular reactor', 'nuclear power'],
    hs: ['8401'],
  },
  robotics: { label: 'Robotics', aliases: ['robot', 'industrial robot', 'humanoid', 'automation'], hs: ['847950'] },
  drones: { label: 'Drones', aliases: ['drone', 'UAV', 'unmanned aircraft', 'uncrewed'], hs: ['8806'] },
  aerospace: {
    label: 'Aerospace',
    aliases: ['aircraft', 'jet engine', 'aircraft engine', 'C919', 'aviation', 'aerospace'],
    hs: ['8411', '8802'],
  },
  space: { label: 'Space', aliases: ['satellite', 'rocket', 'launch', 'space technology'], hs: ['880260'] },
  defence: {
    label: 'Weapons and defence technology',
    aliases: ['missile', 'weapon', 'S-400', 'fighter jet', 'arms', 'hypersonic'],
    hs: ['93'],
  },
  biotechnology: {
    label: 'Biotechnology',
    aliases: ['biotech', 'gene sequencing', 'genomics', 'pharmaceutical', 'vaccine', 'biomanufacturing'],
    hs: ['30'],
  },
  'advanced-manufacturing': {
    label: 'Advanced manufacturing',
    aliases: [
      'machine tool',
      '3D printing',
      'additive manufacturing',
      'high-tech manufacturing',
      'advanced manufacturing',
    ],
    hs: ['845710'],
  },
  shipbuilding: {
    label: 'Ships and port equipment',
    aliases: ['shipbuilding', 'port crane', 'ship'],
    hs: ['8905', '842619'],
  },
  'critical-minerals': {
    label: 'Critical minerals',
    aliases: ['critical mineral', 'strategic mineral', 'key metal', 'metal', 'raw material', 'mineral'],
    umbrella: true,
  },
  'critical-minerals/gallium': {
    label: 'Gallium',
    aliases: ['gallium'],
    hs: ['811292', '811299'],
    lists: ['us50', 'crm', 'srm'],
  },
  'critical-minerals/germanium': {
    label: 'Germanium',
    aliases: ['germanium'],
    hs: ['811292', '811299', '282560'],
    lists: ['us50', 'crm', 'srm'],
  },
  'critical-minerals/graphite': {
    label: 'Graphite',
    aliases: ['graphite'],
    hs: ['250410', '250490', '380110'],
    lists: ['us50', 'crm', 'srm'],
  },
  'critical-minerals/rare-earths': {
    label: 'Rare earths',
    aliases: [
      'rare earth',
      'rare-earth element',
      'neodymium',
      'dysprosium',
      'terbium',
      'yttrium',
      'samarium',
      'scandium',
      'holmium',
      'erbium',
      'europium',
      'ytterbium',
      'thulium',
    ],
    hs: ['280530', '284610', '284690'],
    lists: ['us50', 'crm'],
  },
  'critical-minerals/magnets': {
    label: 'Rare-earth magnets',
    aliases: ['permanent magnet', 'rare-earth magnet', 'NdFeB', 'magnet'],
    hs: ['850511'],
  },
  'critical-minerals/antimony': {
    label: 'Antimony',
    aliases: ['antimony'],
    hs: ['261710', '811010', '282580'],
    lists: ['us50', 'crm'],
  },
  'critical-minerals/tungsten': {
    label: 'Tungsten',
    aliases: ['tungsten', 'wolfram'],
    hs: ['261100', '810110'],
    lists: ['us50', 'crm', 'srm'],
  },
  'critical-minerals/indium': { label: 'Indium', aliases: ['indium'], hs: ['811292'], lists: ['us50'] },
  'critical-minerals/tellurium': { label: 'Tellurium', aliases: ['tellurium'], hs: ['280450'], lists: ['us50'] },
  'critical-minerals/bismuth': {
    label: 'Bismuth',
    aliases: ['bismuth'],
    hs: ['810610', '810690'],
    lists: ['us50', 'crm', 'srm'],
  },
  'critical-minerals/molybdenum': { label: 'Molybdenum', aliases: ['molybdenum'], hs: ['261310', '810294'] },
  'critical-minerals/lithium': {
    label: 'Lithium',
    aliases: ['lithium'],
    hs: ['283691', '282520'],
    lists: ['us50', 'crm', 'srm'],
  },
  'critical-minerals/cobalt': {
    label: 'Cobalt',
    aliases: ['cobalt'],
    hs: ['260500', '282200', '810520'],
    lists: ['us50', 'crm', 'srm'],
  },
  'critical-minerals/nickel': {
    label: 'Nickel',
    aliases: ['nickel'],
    hs: ['260400', '750210'],
    lists: ['us50', 'crm', 'srm'],
  },
  'critical-minerals/manganese': {
    label: 'Manganese',
    aliases: ['manganese'],
    hs: ['260200', '282010'],
    lists: ['us50', 'crm', 'srm'],
  },
  'critical-minerals/copper': { label: 'Copper', aliases: ['copper'], hs: ['260300', '740311'], lists: ['crm', 'srm'] },
  'critical-minerals/magnesium': {
    label: 'Magnesium',
    aliases: ['magnesium'],
    hs: ['810411'],
    lists: ['us50', 'crm', 'srm'],
  },
  'critical-minerals/titanium': {
    label: 'Titanium',
    aliases: ['titanium'],
    hs: ['261400', '810820'],
    lists: ['us50', 'crm', 'srm'],
  },
  'critical-minerals/silicon': {
    label: 'Silicon metal',
    aliases: ['silicon metal'],
    hs: ['280461', '280469'],
    lists: ['crm', 'srm'],
  },
  'critical-minerals/tantalum-and-niobium': {
    label: 'Tantalum and niobium',
    aliases: ['tantalum', 'niobium', 'coltan'],
    hs: ['810320', '261590'],
    lists: ['us50', 'crm'],
  },
  'critical-minerals/vanadium': { label: 'Vanadium', aliases: ['vanadium'], hs: ['282530'], lists: ['us50', 'crm'] },
  'critical-minerals/beryllium': { label: 'Beryllium', aliases: ['beryllium'], hs: ['811212'], lists: ['us50', 'crm'] },
  'critical-minerals/platinum-group': {
    label: 'Platinum-group metals',
    aliases: ['platinum', 'palladium', 'iridium', 'rhodium', 'ruthenium'],
    hs: ['711011', '711021'],
    lists: ['us50', 'crm', 'srm'],
  },
  'critical-minerals/fluorspar': {
    label: 'Fluorspar',
    aliases: ['fluorspar'],
    hs: ['252921', '252922'],
    lists: ['us50', 'crm'],
  },
  'critical-minerals/noble-gases': {
    label: 'Helium and noble gases',
    aliases: ['helium', 'neon', 'noble gas'],
    hs: ['280429'],
    lists: ['crm'],
  },
  'critical-minerals/uranium': { label: 'Uranium', aliases: ['uranium', 'enriched uranium'], hs: ['261210', '284430'] },
  'industrial-goods': {
    label: 'Other industrial goods',
    aliases: ['goods', 'imports', 'exports', 'products'],
    umbrella: true,
  },
  'industrial-goods/steel-and-aluminium': {
    label: 'Steel and aluminium',
    aliases: ['steel', 'aluminum', 'aluminium'],
    hs: ['72', '73', '76'],
  },
  'industrial-goods/agriculture': {
    label: 'Farm goods and food',
    aliases: ['soybean', 'pork', 'farm goods', 'agricultural products', 'beef', 'dairy'],
    hs: ['01', '02', '12'],
  },
  'industrial-goods/energy': {
    label: 'Oil, gas and coal',
    aliases: ['crude oil', 'oil', 'natural gas', 'LNG', 'coal'],
    hs: ['2709', '2711', '2701'],
  },
  'industrial-goods/vehicles-and-parts': {
    label: 'Cars and parts',
    aliases: ['auto parts', 'cars', 'trucks'],
    hs: ['8703', '8708'],
  },
  'industrial-goods/other': {
    label: 'Other goods',
    aliases: ['wine', 'bourbon', 'motorcycles', 'textiles', 'clothing', 'furniture', 'timber'],
  },
} as const satisfies Record<string, ConceptRow>

export type ConceptId = keyof typeof CONCEPTS
