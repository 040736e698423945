"""Soft labels for unlabelled sentences, by an ensemble of trained checkpoints."""
import argparse
import pickle

import numpy as np
import torch

from data import Types, batches, collate, encode
from model import Parser, multiply_in_half


def load(path):
    saved = torch.load(path)
    model = Parser(saved['cfg'], saved['glove'])
    model.load_state_dict(saved['model'])
    return model.eval(), saved['inventory']


@torch.no_grad()
def label(paths, sentences):
    """
    Adds to each sentence `lead`, the ensemble's heads, at which relations are learnt, and `soft`: arcs [n, n + 1], deprels, upos and xpos [n, labels], as shares of 255 in bytes.
    """
    teachers, groups = [], []
    for path in paths:
        model, inventory = load(path)
        types = Types(inventory)
        coded = encode(sentences, inventory, types)
        types.freeze()
        for i, s in enumerate(coded):
            s['place'] = i
        teachers.append((model, types))
        groups.append(batches(coded, 3000))
    byte = lambda values: (values * (255 / len(paths))).round().byte().numpy()
    # Batches depend on lengths only, so that each teacher's hold the same sentences in the same order.
    for group in zip(*groups):
        outputs = []
        for (model, types), part in zip(teachers, group):
            batch = collate(part, types)
            outputs.append(model(batch))
        arcs = sum(output[0].softmax(2) for output in outputs)
        heads = arcs.argmax(2)
        deprels = sum(output[1](heads).softmax(2) for output in outputs)
        upos, xpos = (sum(output[k].softmax(2) for output in outputs) for k in (2, 3))
        for b, s in enumerate(batch['sentences']):
            target, n = sentences[s['place']], len(s['ids'])
            lead = heads[b, :n].numpy()
            target['lead'] = np.where(lead == arcs.shape[2] - 1, n, lead)
            mine = torch.cat((arcs[b, :n, :n], arcs[b, :n, -1:]), 1)
            target['soft'] = {'arcs': byte(mine), 'deprels': byte(deprels[b, :n]), 'upos': byte(upos[b, :n]), 'xpos': byte(xpos[b, :n])}
    return sentences


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--unlabelled', required=True)
    p.add_argument('--teachers', nargs='+', required=True)
    p.add_argument('--out', required=True)
    p.add_argument('--half', type=int, default=0, help='1: matrix products in bfloat16')
    o = p.parse_args()
    torch.set_num_threads(1)
    multiply_in_half(o.half)
    with open(o.unlabelled, encoding='utf-8') as lines:
        texts = [{'words': line.rstrip('\n').split(' ')} for line in lines]
    with open(o.out, 'wb') as target:
        pickle.dump(label(o.teachers, texts), target, protocol=4)


if __name__ == '__main__':
    main()
