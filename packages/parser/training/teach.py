"""Soft labels by an ensemble of trained checkpoints, for the training treebanks and for unlabelled sentences."""
import argparse
import pickle

import numpy as np
import torch

import conllu
from data import Types, batches, collate, encode
from model import Parser


def load(path):
    saved = torch.load(path)
    model = Parser(saved['cfg'], saved['glove'])
    model.load_state_dict(saved['model'])
    return model.eval(), saved['inventory']


@torch.no_grad()
def label(paths, sentences):
    """For each sentence: arcs [n, n + 1], and deprels, upos, xpos [n, labels], as shares of 255 in bytes."""
    summed = [None] * len(sentences)
    for turn in ('arcs', 'rest'):
        for path in paths:
            model, inventory = load(path)
            types = Types(inventory)
            coded = encode(sentences, inventory, types)
            types.freeze()
            for i, s in enumerate(coded):
                s['place'] = i
            for group in batches(coded, 3000):
                batch = collate(group, types)
                arcs, labels, upos, xpos = model(batch)
                width = arcs.shape[2]
                if turn == 'rest':
                    heads = torch.zeros(arcs.shape[:2], dtype=torch.long)
                    for b, s in enumerate(batch['sentences']):
                        n = len(s['ids'])
                        found = sentences[s['place']].get('lead')
                        heads[b, :n] = torch.from_numpy(np.where(found == n, width - 1, found))
                    deprels = labels(heads).softmax(2).numpy()
                    upos, xpos = upos.softmax(2).numpy(), xpos.softmax(2).numpy()
                arcs = arcs.softmax(2).numpy()
                for b, s in enumerate(batch['sentences']):
                    n, i = len(s['ids']), s['place']
                    if turn == 'arcs':
                        mine = np.concatenate((arcs[b, :n, :n], arcs[b, :n, -1:]), 1)
                        summed[i] = mine if summed[i] is None else summed[i] + mine
                    else:
                        mine = [deprels[b, :n], upos[b, :n], xpos[b, :n]]
                        had = sentences[i].get('rest')
                        sentences[i]['rest'] = mine if had is None else [a + c for a, c in zip(had, mine)]
        if turn == 'arcs':
            for s, arcs in zip(sentences, summed):
                # Labels are learnt at the gold head where there is one, else at the ensemble's.
                s['lead'] = np.array([len(s['words']) if h == 0 else h - 1 for h in s['heads']]) if 'heads' in s else arcs.argmax(1)
    byte = lambda values: np.round(values * (255 / len(paths))).astype(np.uint8)
    for s, arcs in zip(sentences, summed):
        s['soft'] = {'arcs': byte(arcs), **dict(zip(('deprels', 'upos', 'xpos'), map(byte, s.pop('rest'))))}
    return sentences


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--treebanks', required=True)
    p.add_argument('--unlabelled')
    p.add_argument('--teachers', nargs='+', required=True)
    p.add_argument('--out', required=True)
    p.add_argument('--limit', type=int, default=10**9)
    o = p.parse_args()
    torch.set_num_threads(1)
    gold = [s for name in ('ewt-train', 'gum-train') for s in conllu.read(f'{o.treebanks}/{name}.conllu.gz')][:o.limit]
    texts = []
    if o.unlabelled:
        with open(o.unlabelled, encoding='utf-8') as lines:
            texts = [{'words': line.rstrip('\n').split(' '), 'genre': 'news'} for line in lines][:o.limit]
    with open(o.out, 'wb') as target:
        pickle.dump((label(o.teachers, gold), label(o.teachers, texts)), target, protocol=4)


if __name__ == '__main__':
    main()
