"""Reading CoNLL-U, and the two attachment scores."""
import gzip


def read(path):
    """Yields one dict a sentence: words, upos, xpos, heads (0 = root), deprels, genre (newdoc's, or '')."""
    opened = gzip.open(path, 'rt', encoding='utf-8') if str(path).endswith('.gz') else open(path, encoding='utf-8')
    with opened as lines:
        genre, rows = '', []
        for line in lines:
            line = line.rstrip('\n')
            if line.startswith('# newdoc id = '):
                name = line[14:]
                genre = name.split('_')[1] if name.startswith('GUM_') else name.split('-')[0]
            elif line and not line.startswith('#'):
                columns = line.split('\t')
                if columns[0].isdigit():
                    rows.append(columns)
            elif not line and rows:
                yield sentence(rows, genre)
                rows = []
        if rows:
            yield sentence(rows, genre)


def sentence(rows, genre):
    return {
        'words': [r[1] for r in rows],
        'upos': [r[3] for r in rows],
        'xpos': [r[4] for r in rows],
        'heads': [int(r[6]) for r in rows],
        'deprels': [r[7] for r in rows],
        'genre': genre,
    }
