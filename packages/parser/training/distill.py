"""Trains the student on the teachers' soft labels, gold mixed in on the treebanks. python3 distill.py --help"""
import argparse
import json
import pickle
import random
import time

import numpy as np
import torch

import conllu
from data import Types, batches, collate, encode
from model import Parser
from train import Average, evaluate, schedule


def soften(batch, gold_share):
    """Dense targets of a batch; a gold sentence's are its gold labels and the teachers' in the given share."""
    sentences = batch['sentences']
    b, n = len(sentences), max(len(s['ids']) for s in sentences)
    sizes = {'deprels': 0, 'upos': 0, 'xpos': 0}
    targets = {'arcs': np.zeros((b, n, n + 1), dtype=np.float32)}
    for key in sizes:
        targets[key] = np.zeros((b, n, sentences[0]['soft'][key].shape[1]), dtype=np.float32)
    lead = np.full((b, n), n)
    for i, s in enumerate(sentences):
        k = len(s['ids'])
        soft = s['soft']
        arcs = soft['arcs'].astype(np.float32) / 255
        targets['arcs'][i, :k, :k] = arcs[:, :k]
        targets['arcs'][i, :k, n] = arcs[:, k]
        for key in sizes:
            targets[key][i, :k] = soft[key].astype(np.float32) / 255
        lead[i, :k] = np.where(s['lead'] == k, n, s['lead'])
        if s['heads'] is not None:
            rows = np.arange(k)
            for key, gold in (('arcs', lead[i, :k]), ('deprels', s['deprels']), ('upos', s['upos']), ('xpos', s['xpos'])):
                targets[key][i, :k] *= 1 - gold_share
                targets[key][i, rows, gold] += gold_share
    return {key: torch.from_numpy(value) for key, value in targets.items()}, torch.from_numpy(lead)


def loss_of(model, batch, gold_share):
    targets, lead = soften(batch, gold_share)
    arcs, labels, upos, xpos = model(batch)
    m = batch['mask']
    cross = lambda scores, target: -(target * scores[m].log_softmax(1)).sum(1).mean()
    return (cross(arcs, targets['arcs'][m]) + cross(labels(lead), targets['deprels'][m])
            + 0.5 * (cross(upos, targets['upos'][m]) + cross(xpos, targets['xpos'][m])))


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
    p.add_argument('--gold', type=float, default=0.5)
    p.add_argument('--news', type=int, default=2)
    p.add_argument('--share', type=float, default=0.5, help='unlabelled sentences used each round')
    p.add_argument('--dropout', type=float, default=0.15)
    p.add_argument('--word-dropout', type=float, default=0.2)
    p.add_argument('--seed', type=int, default=1)
    p.add_argument('--threads', type=int, default=1)
    o = p.parse_args()
    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    rng = random.Random(o.seed)
    saved = torch.load(o.start)
    v = saved['inventory']
    cfg = {**saved['cfg'], 'dropout': o.dropout, 'word_dropout': o.word_dropout, 'distilled': vars(o)}
    model = Parser(cfg, saved['glove'])
    model.load_state_dict(saved['model'])
    with open(o.soft, 'rb') as source:
        gold, texts = pickle.load(source)
    gold = [s for s in gold for _ in range(o.news if s['genre'] == 'news' else 1)]
    dev = {k: list(conllu.read(f'{o.treebanks}/{k}-dev.conllu.gz')) for k in ('ewt', 'gum')}
    dev['news'] = [s for s in dev['gum'] if s['genre'] == 'news']
    types = Types(v)
    code = lambda sentences: [{**c, 'lead': s['lead']} for c, s in zip(encode(sentences, v, types), sentences)]
    gold, texts = code(gold), code(texts)
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
            loss = loss_of(model, batch, o.gold)
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
