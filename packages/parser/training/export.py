"""A trained checkpoint to the weights file that src/weights.ts reads (its comment gives the layout)."""
import gzip
import json
import struct
import sys

import numpy as np
import torch


def rows(matrix, bits):
    """Whole numbers and one step a row."""
    top = 2 ** (bits - 1) - 1
    step = np.maximum(np.abs(matrix).max(1, keepdims=True), 1e-8) / top
    return np.round(matrix / step).astype(np.int8), step[:, 0].astype(np.float32)


def columns(table, bits, cut=0.997):
    """Whole numbers and one step a column, outliers cut: how embedding tables are stored."""
    top = 2 ** (bits - 1) - 1
    step = np.maximum(np.quantile(np.abs(table), cut, axis=0, keepdims=True), 1e-8) / top
    return np.clip(np.round(table / step), -top, top).astype(np.int8), step[0].astype(np.float32)


def vocabulary(glove, own):
    """One list: words of both tables, of GloVe's only, of the embedding's only; and each table's row order."""
    both = sorted(set(glove) & set(own))
    first = sorted(set(glove) - set(own))
    second = sorted(set(own) - set(glove))
    return (both, first, second), [glove[w] for w in both + first], [own[w] for w in both + second]


def build(checkpoint, table_bits, matrix_bits):
    cfg, v = checkpoint['cfg'], checkpoint['inventory']
    m = {k: t.numpy() for k, t in checkpoint['model'].items()}
    hidden = cfg['hidden']
    sections = {}
    (both, first, second), glove_order, own_order = vocabulary(v.glove, v.own)
    text = '\n'.join(both + first + second).encode('utf-8', 'surrogatepass')
    sections['words'] = text

    def table(name, values, bits, cut=0.997):
        whole, step = columns(values, bits, cut)
        sections[name] = whole.tobytes()
        sections[name + '.step'] = step.astype(np.float32).tobytes()

    def matrix(name, weight, bias):
        whole, step = rows(weight, matrix_bits)
        sections[name] = whole.tobytes()
        sections[name + '.step'] = step.astype(np.float32).tobytes()
        sections[name + '.bias'] = bias.astype(np.float32).tobytes()

    table('glove', checkpoint['glove'].numpy()[glove_order], cfg['glove_bits'], 1.0)
    table('own', m['words.own.weight'][own_order], table_bits)
    table('affix', m['words.affix.weight'][1:], table_bits)
    table('shape', m['words.shape.weight'][1:], 8)
    matrix('mix', m['words.mix.weight'], m['words.mix.bias'])
    none = np.zeros(4 * hidden, dtype=np.float32)
    for k in range(cfg['layers']):
        part = lambda name: m[f'encoder.layers.{k}.{name}_l0']
        both_ways = lambda name: np.concatenate((part(name), m[f'encoder.layers.{k}.{name}_l0_reverse']))
        matrix(f'layer{k}.input', both_ways('weight_ih'), both_ways('bias_ih') + both_ways('bias_hh'))
        matrix(f'layer{k}.forward', part('weight_hh'), none)
        matrix(f'layer{k}.backward', m[f'encoder.layers.{k}.weight_hh_l0_reverse'], none)
    zero = np.zeros(cfg['label'], dtype=np.float32)
    heads = ['arc_dep', 'arc_head', 'label_dep', 'label_head', 'upos', 'xpos']
    matrix('out', np.concatenate([m[f'{h}.weight'] for h in heads]),
           np.concatenate([m.get(f'{h}.bias', zero) for h in heads]))
    matrix('label', m['label_out.weight'], m['label_out.bias'])
    sections['arcRoot'] = np.tanh(m['arc_root']).astype(np.float32).tobytes()
    sections['labelRoot'] = m['label_root'].astype(np.float32).tobytes()
    header = {
        'format': 1,
        'hidden': hidden, 'layers': cfg['layers'], 'word': cfg['word'], 'arc': cfg['arc'], 'label': cfg['label'],
        'glove': cfg['glove_width'], 'own': cfg['own'], 'affix': cfg['affix'], 'shape': cfg['shape'],
        'buckets': v.buckets, 'shapes': v.shapes, 'both': len(both), 'gloveOnly': len(first), 'ownOnly': len(second),
        'upos': v.upos, 'xpos': v.xpos, 'deprels': v.deprels,
        'sections': {},
    }
    body = b''
    for name, data in sections.items():
        body += b'\0' * (-len(body) % 4)
        header['sections'][name] = [len(body), len(data)]
        body += data
    head = json.dumps(header, ensure_ascii=True, separators=(',', ':')).encode()
    head += b' ' * (-len(head) % 4)
    return b'DMPW' + struct.pack('<I', len(head)) + head + body


def write(checkpoint_path, out, table_bits=6, matrix_bits=8):
    raw = build(torch.load(checkpoint_path), table_bits, matrix_bits)
    with open(out, 'wb') as target:
        target.write(gzip.compress(raw, 9, mtime=0))
    return len(raw)


if __name__ == '__main__':
    bits = [int(a) for a in sys.argv[3:]]
    print('raw bytes', write(sys.argv[1], sys.argv[2], *bits))
