"""Trains the student on the treebanks and on what the teachers say of unlabelled sentences. python3 distill.py --help"""
import argparse
import json
import pickle
import random
import time

import numpy as np
import torch

import conllu
from data import Types, batches, collate, encode
from model import Parser, multiply_in_half
from train import Average, evaluate, schedule


def targets_of(batch, sizes):
    """Shares to learn, [batch, words, labels]: all of it on gold where there is gold, else the teachers'; and the heads."""
    sentences = batch['sentences']
    b, n = len(sentences), len(sentences[0]['ids'])
    targets = {key: np.zeros((b, n, size), dtype=np.float32) for key, size in [('arcs', n + 1), *sizes.items()]}
    lead = np.full((b, n), n)
    for i, s in enumerate(sentences):
        k = len(s['ids'])
        lead[i, :k] = np.where(s['lead'] == k, n, s['lead'])
        if s['soft'] is None:
            for key, gold in (('arcs', lead[i, :k]), ('deprels', s['deprels']), ('upos', s['upos']), ('xpos', s['xpos'])):
                targets[key][i, np.arange(k), gold] = 1
            continue
        arcs = s['soft']['arcs'].astype(np.float32) / 255
        targets['arcs'][i, :k, :k] = arcs[:, :k]
        targets['arcs'][i, :k, n] = arcs[:, k]
        for key in sizes:
            targets[key][i, :k] = s['soft'][key].astype(np.float32) / 255
    return {key: torch.from_numpy(value) for key, value in targets.items()}, torch.from_numpy(lead)


def loss_of(model, batch, sizes):
    targets, lead = targets_of(batch, sizes)
    arcs, labels, upos, xpos = model(batch)
    m = batch['mask']
    cross = lambda scores, target: -(target[m] * scores[m].log_softmax(1)).sum(1).mean()
    return (cross(arcs, targets['arcs']) + cross(labels(lead), targets['deprels'])
            + 0.5 * (cross(upos, targets['upos']) + cross(xpos, targets['xpos'])))


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--treebanks', required=True)
    p.add_argument('--soft', required=True)
    p.add_argument('--start', required=True, help='checkpoint of train.py: architecture, inventory and first weights')
    p.add_argument('--out', required=True)
    p.add_argument('--minutes', type=float, default=40, help='the schedule follows the clock; --steps for a repeatable run')
    p.add_argument('--steps', type=int, default=0)
    p.add_argument('--batch', type=int, default=1200)
    p.add_argument('--rate', type=float, default=2e-3)
    p.add_argument('--decay', type=float, default=0.9985)
    p.add_argument('--news', type=int, default=2)
    p.add_argument('--share', type=float, default=0.5, help='unlabelled sentences used each round')
    p.add_argument('--dropout', type=float, default=0.15)
    p.add_argument('--word-dropout', type=float, default=0.2)
    p.add_argument('--seed', type=int, default=1)
    p.add_argument('--half', type=int, default=0, help='1: matrix products in bfloat16')
    p.add_argument('--threads', type=int, default=1)
    o = p.parse_args()
    torch.set_num_threads(o.threads)
    multiply_in_half(o.half)
    torch.manual_seed(o.seed)
    rng = random.Random(o.seed)
    saved = torch.load(o.start)
    v = saved['inventory']
    cfg = {**saved['cfg'], 'dropout': o.dropout, 'word_dropout': o.word_dropout, 'distilled': vars(o)}
    model = Parser(cfg, saved['glove'])
    model.load_state_dict(saved['model'])
    with open(o.soft, 'rb') as source:
        texts = pickle.load(source)
    gold = [s for name in ('ewt-train', 'gum-train') for s in conllu.read(f'{o.treebanks}/{name}.conllu.gz')]
    gold = [s for s in gold for _ in range(o.news if s['genre'] == 'news' else 1)]
    dev = {k: list(conllu.read(f'{o.treebanks}/{k}-dev.conllu.gz')) for k in ('ewt', 'gum')}
    dev['news'] = [s for s in dev['gum'] if s['genre'] == 'news']
    types = Types(v)
    gold = [{**s, 'lead': s['heads']} for s in encode(gold, v, types)]
    texts = [{**c, 'lead': s['lead']} for c, s in zip(encode(texts, v, types), texts)]
    sizes = {'deprels': len(v.deprels), 'upos': len(v.upos), 'xpos': len(v.xpos)}
    held = {k: encode(s, v, types) for k, s in dev.items()}
    types.freeze()
    average = Average(model, o.decay)
    optimiser = torch.optim.Adam(model.parameters(), lr=o.rate, betas=(0.9, 0.95), eps=1e-8)
    began = time.time()
    step, rounds = 0, 0
    progress = lambda: step / o.steps if o.steps else (time.time() - began) / (60 * o.minutes)
    while progress() < 1:
        running, first = 0.0, step
        some = rng.sample(texts, int(len(texts) * o.share))
        todo = batches(gold, o.batch, rng) + batches(some, o.batch, rng)
        rng.shuffle(todo)
        for group in todo:
            done = progress()
            if done >= 1:
                break
            step += 1
            for g in optimiser.param_groups:
                g['lr'] = schedule(max(done, 1e-4), o.rate)
            batch = collate(group, types)
            loss = loss_of(model, batch, sizes)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimiser.step()
            average.update(model)
            running += float(loss.detach())
        rounds += 1
        scores = {k: evaluate(average.model, s, types) for k, s in held.items()}
        print(rounds, step, f'{running / max(1, step - first):.3f}', f'{(time.time() - began) / 60:.1f}min', json.dumps(scores), flush=True)
        torch.save({'cfg': {**cfg, 'steps': step}, 'inventory': v, 'model': average.model.state_dict(), 'glove': saved['glove']}, o.out)


if __name__ == '__main__':
    main()
