/** One to five words of a person's or place's name, no weekday and no month. */
export const name =
  "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|da|di|van|von|der|den|bin|al|el|la|le|du|dos)){0,4}"

/** Picture agencies and photo houses as they sign, in lower case. */
export const agency =
  '(?:getty(?: images)?|afp|ap|a\\.p\\.|reuters|epa|efe|ansa|shutterstock|bloomberg|xinhua|istock(?:photo)?|alamy|unsplash|pixabay|pexels|nurphoto|zuma(?: press)?|associated press|anadolu(?: agency)?|tass|sputnik|kyodo|yonhap|pool|pa(?: wire| media)?|upi|cnsphoto|vcg|flickr|wikimedia commons|adobe stock|dpa|rex features)'

/** Accounts and channels that pages ask to be followed on, in lower case. */
export const platform =
  '(?:twitter|x|facebook|instagram|linkedin|telegram|whatsapp|youtube|threads|bluesky|mastodon|tiktok|google news|truth social|social media|flipboard|reddit)'
