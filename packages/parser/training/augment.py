"""
Sentences near the treebanks' for the teachers to label: each training sentence again with some of its words exchanged
for others of the same kind, and runs cut out of long ones. python3 augment.py TREEBANKS COPIES SEED > FILE
"""
import random
import sys
from collections import Counter, defaultdict

import conllu

EXCHANGED = 0.2
# Tags whose words are exchanged; of the second group only with words of the same relation too.
FREE = {'NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'JJR', 'JJS', 'CD', 'MD', 'PRP'}
BOUND = {'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'RB', 'IN'}
LONG, SHORT = 14, 5
CUT = 0.3


def kind(tag, deprel):
    return (tag, deprel.split(':')[0]) if tag in BOUND else tag if tag in FREE else None


def main():
    treebanks, copies, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    rng = random.Random(seed)
    train = [s for name in ('ewt-train', 'gum-train') for s in conllu.read(f'{treebanks}/{name}.conllu.gz')]
    for s in train:
        s['kinds'] = [kind(*pair) for pair in zip(s['xpos'], s['deprels'])]
    counts = defaultdict(Counter)
    for s in train:
        for i, (word, k) in enumerate(zip(s['words'], s['kinds'])):
            # A first word's capital says nothing of the word.
            if k and (i > 0 or not word[:1].isupper()):
                counts[k][word] += 1
    choices = {k: (list(c), [n ** 0.75 for n in c.values()]) for k, c in counts.items()}
    seen = {' '.join(s['words']) for s in train}
    for _ in range(copies):
        for s in train:
            words = [rng.choices(*choices[k])[0] if k in choices and rng.random() < EXCHANGED else word
                     for word, k in zip(s['words'], s['kinds'])]
            if s['words'][0][:1].isupper():
                words[0] = words[0][:1].upper() + words[0][1:]
            if len(words) >= LONG and rng.random() < CUT:
                size = rng.randint(SHORT, len(words) - 1)
                start = rng.randint(0, len(words) - size)
                words = words[start:start + size]
            line = ' '.join(words)
            if len(words) >= SHORT and line not in seen:
                seen.add(line)
                print(line)


if __name__ == '__main__':
    main()
