"""A word's features. src/features.ts computes the same numbers; words.test.json holds both to it."""

QUOTES = str.maketrans({'\u2018': "'", '\u2019': "'", '\u201c': '"', '\u201d': '"', '\u2013': '-'})
PREFIXES = (1, 2, 3, 4)
SUFFIXES = (1, 2, 3, 4, 5)


def normalise(word):
    """Straight quotes, lower case, every ASCII digit a 0."""
    plain = word.translate(QUOTES)
    if plain == '\u2014':
        plain = '--'
    return ''.join('0' if '0' <= c <= '9' else c for c in plain.lower())


def fnv(text, seed):
    """FNV-1a over UTF-16 code units, 32 bits."""
    units = text.encode('utf-16-le', 'surrogatepass')
    h = (0x811C9DC5 ^ seed) & 0xFFFFFFFF
    for i in range(0, len(units), 2):
        h = ((h ^ (units[i] | units[i + 1] << 8)) * 0x01000193) & 0xFFFFFFFF
    return h ^ (h >> 15)


def units(text):
    raw = text.encode('utf-16-le', 'surrogatepass')
    return [raw[i:i + 2] for i in range(0, len(raw), 2)]


def affixes(word, buckets):
    """Bucket numbers of the prefixes and of the suffixes of a normalised word, longest kept shorter than the word + 1."""
    u = units(word)
    join = lambda part: b''.join(part).decode('utf-16-le', 'surrogatepass')
    prefixes = [fnv(join(u[:k]), k) % buckets for k in PREFIXES if k <= len(u)]
    suffixes = [fnv(join(u[-k:]), 16 + k) % buckets for k in SUFFIXES if k <= len(u)]
    return prefixes, suffixes


def shape(word, buckets):
    """Bucket of the word's shape: X upper, x lower, d digit, the character itself; runs shortened to two."""
    out = []
    for c in word[:16]:
        if '0' <= c <= '9':
            s = 'd'
        elif c.lower() != c:
            s = 'X'
        elif c.upper() != c:
            s = 'x'
        else:
            s = c if ord(c) < 128 else '?'
        if len(out) < 2 or out[-1] != s or out[-2] != s:
            out.append(s)
    return fnv(''.join(out), 64) % buckets
