"""Supervised training on treebanks. python3 train.py --help"""
import argparse
import copy
import json
import random
import time

import numpy as np
import torch
from torch.nn import functional as F

import conllu
from data import Inventory, Types, batches, collate, encode
from model import Parser, multiply_in_half


def project(vectors, width):
    """PCA of the vectors, scaled to a standard deviation of about 0.3 a dimension in the mean."""
    centred = vectors - vectors.mean(0)
    _, axes = np.linalg.eigh(centred.T @ centred)
    out = centred @ axes[:, ::-1][:, :width]
    return out / out.std() * 0.3


def quantise(table, bits):
    """Each column to whole steps of its own size, as the weights file stores it."""
    top = 2 ** (bits - 1) - 1
    step = np.quantile(np.abs(table), 0.997, axis=0, keepdims=True) / top
    return (np.clip(np.round(table / step), -top, top) * step).astype(np.float32)


def loss_of(model, batch, weight=None):
    arcs, labels, upos, xpos = model(batch)
    m = batch['mask']
    arc = F.cross_entropy(arcs[m], batch['heads'][m])
    label = F.cross_entropy(labels(batch['heads'])[m], batch['deprels'][m])
    tag = F.cross_entropy(upos[m], batch['upos'][m]) + F.cross_entropy(xpos[m], batch['xpos'][m])
    return arc + label + 0.5 * tag


@torch.no_grad()
def evaluate(model, coded, types):
    """Greedy heads, so a little under the tree decoder's scores."""
    model.eval()
    n = uas = las = up = xp = 0
    for group in batches(coded, 4000):
        batch = collate(group, types)
        arcs, labels, upos, xpos = model(batch)
        m = batch['mask']
        heads = arcs.argmax(2)
        right = (heads == batch['heads'])[m]
        named = (labels(heads).argmax(2) == batch['deprels'])[m]
        n += int(m.sum())
        uas += int(right.sum())
        las += int((right & named).sum())
        up += int((upos.argmax(2) == batch['upos'])[m].sum())
        xp += int((xpos.argmax(2) == batch['xpos'])[m].sum())
    model.train()
    return [round(100 * v / max(n, 1), 2) for v in (uas, las, up, xp)]


class Average:
    """Exponential moving average of the weights."""

    def __init__(self, model, decay):
        self.model, self.decay, self.steps = copy.deepcopy(model), decay, 0

    @torch.no_grad()
    def update(self, model):
        self.steps += 1
        d = min(self.decay, self.steps / (self.steps + 10))
        for mine, theirs in zip(self.model.parameters(), model.parameters()):
            mine.lerp_(theirs, 1 - d)


def schedule(done, peak):
    """Learning rate when a share of the training is done: a short rise, then straight down."""
    return peak * min(1.0, done / 0.03) * max(0.02, 1 - done)


def options():
    p = argparse.ArgumentParser()
    p.add_argument('--treebanks', required=True)
    p.add_argument('--glove', required=True)
    p.add_argument('--out', required=True)
    p.add_argument('--hidden', type=int, default=96)
    p.add_argument('--layers', type=int, default=2)
    p.add_argument('--word', type=int, default=128)
    p.add_argument('--own', type=int, default=32)
    p.add_argument('--affix', type=int, default=32)
    p.add_argument('--shape', type=int, default=16)
    p.add_argument('--arc', type=int, default=64)
    p.add_argument('--label', type=int, default=96)
    p.add_argument('--glove-size', type=int, default=16000)
    p.add_argument('--glove-width', type=int, default=64)
    p.add_argument('--glove-bits', type=int, default=4)
    p.add_argument('--min-count', type=int, default=3)
    p.add_argument('--buckets', type=int, default=8192)
    p.add_argument('--shapes', type=int, default=128)
    p.add_argument('--dropout', type=float, default=0.3)
    p.add_argument('--word-dropout', type=float, default=0.3)
    p.add_argument('--start', help='checkpoint with first weights, of the same sizes')
    p.add_argument('--epochs', type=int, default=12)
    p.add_argument('--batch', type=int, default=1200)
    p.add_argument('--rate', type=float, default=3e-3)
    p.add_argument('--decay', type=float, default=0.998)
    p.add_argument('--news', type=int, default=2)
    p.add_argument('--seed', type=int, default=1)
    p.add_argument('--half', type=int, default=0, help='1: matrix products in bfloat16')
    p.add_argument('--threads', type=int, default=1)
    return p


def main():
    o = options().parse_args()
    torch.set_num_threads(o.threads)
    multiply_in_half(o.half)
    torch.manual_seed(o.seed)
    rng = random.Random(o.seed)
    read = lambda name: list(conllu.read(f'{o.treebanks}/{name}.conllu.gz'))
    train = read('ewt-train') + read('gum-train')
    dev = {'ewt': read('ewt-dev'), 'gum': read('gum-dev')}
    dev['news'] = [s for s in dev['gum'] if s['genre'] == 'news']
    glove = np.load(o.glove, allow_pickle=True)
    v = Inventory(train, list(glove['words']), o.glove_size, o.min_count, o.buckets, o.shapes)
    vectors = glove['vectors'][v.glove_rows]
    vectors = project(vectors, o.glove_width)
    if o.glove_bits:
        vectors = quantise(vectors, o.glove_bits)
    table = torch.cat((torch.zeros(1, o.glove_width), torch.from_numpy(np.ascontiguousarray(vectors, dtype=np.float32))))
    types = Types(v)
    train = [s for s in train for _ in range(o.news if s['genre'] == 'news' else 1)]
    coded = encode(train, v, types)
    held = {k: encode(s, v, types) for k, s in dev.items()}
    types.freeze()
    cfg = {**vars(o), 'vocabulary': len(v.own), 'upos': len(v.upos), 'xpos': len(v.xpos), 'deprels': len(v.deprels)}
    model = Parser(cfg, table)
    if o.start:
        model.load_state_dict(torch.load(o.start)['model'])
    print('parameters', sum(p.numel() for p in model.parameters()), 'own words', len(v.own), flush=True)
    average = Average(model, o.decay)
    optimiser = torch.optim.Adam(model.parameters(), lr=o.rate, betas=(0.9, 0.95), eps=1e-8)
    total = o.epochs * len(batches(coded, o.batch, random.Random(0)))
    step = 0
    for epoch in range(o.epochs):
        started, running = time.time(), 0.0
        for group in batches(coded, o.batch, rng):
            step += 1
            for g in optimiser.param_groups:
                g['lr'] = schedule(step / total, o.rate)
            loss = loss_of(model, collate(group, types))
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimiser.step()
            average.update(model)
            running += float(loss.detach())
        scores = {k: evaluate(average.model, s, types) for k, s in held.items()} if epoch % 2 or epoch == o.epochs - 1 else ''
        print(epoch + 1, f'{running / step * (epoch + 1):.3f}', f'{time.time() - started:.0f}s', json.dumps(scores), flush=True)
        torch.save({'cfg': cfg, 'inventory': v, 'model': average.model.state_dict(), 'glove': table}, o.out)


if __name__ == '__main__':
    main()
