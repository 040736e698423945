"""Sentences as tensors: word types with their features, batches of like length."""
import random
from collections import Counter

import numpy as np
import torch

import words as features


class Inventory:
    """What the weights file lists: the known words, GloVe's part, the label sets, hash sizes."""

    def __init__(self, sentences, glove_words, glove_size, min_count, buckets, shapes, also=()):
        counts = Counter(features.normalise(w) for s in sentences for w in s['words'])
        self.counts = counts
        more = Counter(features.normalise(w) for s in also for w in s['words'])
        self.own = {w: i + 1 for i, w in enumerate(sorted(w for w, c in counts.items() if c >= min_count))}
        seen = {w for w, c in (counts + more).items() if c >= 3}
        rank = {w: i for i, w in enumerate(glove_words)}
        # Frequent in GloVe's news, or met in the training texts: the best-ranked of both.
        chosen = sorted((r if w not in seen else r * 0.25, w) for w, r in rank.items() if r < 200000)[:glove_size]
        self.glove = {w: i + 1 for i, w in enumerate(sorted(w for _, w in chosen))}
        self.glove_rows = np.array([rank[w] for w in self.glove], dtype=np.int64)
        self.buckets, self.shapes = buckets, shapes
        self.upos = sorted({t for s in sentences for t in s['upos']})
        self.xpos = sorted({t for s in sentences for t in s['xpos']})
        self.deprels = sorted({t for s in sentences for t in s['deprels']})


class Types:
    """Features of each distinct word form met in some sentences."""

    def __init__(self, inventory):
        self.inventory = inventory
        self.index, self.rows = {}, []

    def id(self, word):
        found = self.index.get(word)
        if found is None:
            found = self.index[word] = len(self.rows)
            v = self.inventory
            plain = features.normalise(word)
            prefixes, suffixes = features.affixes(plain, v.buckets)
            self.rows.append((
                v.glove.get(plain, 0), v.own.get(plain, 0), v.counts.get(plain, 0), features.shape(word, v.shapes) + 1,
                [p + 1 for p in prefixes] + [0] * (4 - len(prefixes)),
                [s + 1 for s in suffixes] + [0] * (5 - len(suffixes))))
        return found

    def freeze(self):
        column = lambda k: torch.tensor([r[k] for r in self.rows])
        self.table = {'glove': column(0), 'own': column(1), 'count': column(2), 'shape': column(3),
                      'prefixes': column(4), 'suffixes': column(5)}

    def select(self, ids):
        return {k: v[ids] for k, v in self.table.items()}


def encode(sentences, inventory, types):
    place = lambda names: {n: i for i, n in enumerate(names)}
    upos, xpos, deprels = place(inventory.upos), place(inventory.xpos), place(inventory.deprels)
    coded = []
    for s in sentences:
        n = len(s['words'])
        coded.append({
            'ids': np.array([types.id(w) for w in s['words']]),
            'heads': np.array([n if h == 0 else h - 1 for h in s['heads']]) if 'heads' in s else None,
            'deprels': np.array([deprels.get(d, deprels.get(d.split(':')[0], 0)) for d in s['deprels']]) if 'heads' in s else None,
            'upos': np.array([upos.get(t, 0) for t in s['upos']]) if 'heads' in s else None,
            'xpos': np.array([xpos.get(t, 0) for t in s['xpos']]) if 'heads' in s else None,
            'soft': s.get('soft'),
        })
    return coded


def batches(coded, tokens, rng=None):
    """Lists of sentences, longest first, of about `tokens` tokens padding included."""
    noise = rng or random.Random(0)
    ordered = sorted(coded, key=lambda s: len(s['ids']) * (1 + (noise.random() * 0.1 if rng else 0)), reverse=True)
    out, current, longest = [], [], 0
    for s in ordered:
        longest = max(longest, len(s['ids'])) if current else len(s['ids'])
        if current and longest * (len(current) + 1) > tokens:
            out.append(current)
            current, longest = [], len(s['ids'])
        current.append(s)
    if current:
        out.append(current)
    if rng:
        rng.shuffle(out)
    return out


def collate(sentences, types):
    sentences = sorted(sentences, key=lambda s: -len(s['ids']))
    lengths = [len(s['ids']) for s in sentences]
    b, n = len(sentences), lengths[0]
    pad = lambda key, value: torch.from_numpy(np.stack([
        np.pad(s[key], (0, n - len(s[key])), constant_values=value) for s in sentences]))
    raw = pad('ids', 0)
    kept, inverse = torch.unique(raw, return_inverse=True)
    mask = torch.arange(n).unsqueeze(0) < torch.tensor(lengths).unsqueeze(1)
    batch = {'types': types.select(kept), 'ids': inverse, 'mask': mask, 'lengths': torch.tensor(lengths), 'sentences': sentences}
    if all(s['heads'] is not None for s in sentences):
        heads = pad('heads', 0)
        for i, k in enumerate(lengths):
            heads[i][heads[i] == k] = n
        batch.update(heads=heads, deprels=pad('deprels', 0), upos=pad('upos', 0), xpos=pad('xpos', 0))
    return batch
