"""The parser as a PyTorch module. src/network.ts runs the 'qrnn' encoder; 'lstm' serves teachers only."""
import torch
from torch import nn
from torch.nn import functional as F
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence


class Scan(torch.autograd.Function):
    """c[t] = f[t] * c[t - 1] + b[t] over the first axis."""

    @staticmethod
    def forward(ctx, f, b):
        c = torch.empty_like(b)
        c[0] = b[0]
        for t in range(1, b.shape[0]):
            torch.addcmul(b[t], f[t], c[t - 1], out=c[t])
        ctx.save_for_backward(f, c)
        return c

    @staticmethod
    def backward(ctx, grad):
        f, c = ctx.saved_tensors
        g = torch.empty_like(grad)
        last = grad.shape[0] - 1
        g[last] = grad[last]
        for t in range(last - 1, -1, -1):
            torch.addcmul(grad[t], f[t + 1], g[t + 1], out=g[t])
        df = torch.zeros_like(f)
        torch.mul(g[1:], c[:-1], out=df[1:])
        return df, g


def locked(x, p, training):
    """Dropout with one mask for all time steps; x is [time, batch, channels]."""
    if not training or p == 0:
        return x
    return x * (torch.rand(1, x.shape[1], x.shape[2]) >= p).float() / (1 - p)


class QuasiRecurrent(nn.Module):
    """Both directions of a quasi-recurrent layer; the first looks at a window of three, the others at one token."""

    def __init__(self, width, hidden, first):
        super().__init__()
        self.hidden, self.first = hidden, first
        self.map = nn.Linear(width * (3 if first else 1), 6 * hidden)
        with torch.no_grad():
            self.map.bias.view(3, 2, hidden)[1] += 1.0

    def forward(self, x, mask):
        if self.first:
            zero = x.new_zeros(1, *x.shape[1:])
            seen = torch.cat((torch.cat((zero, x[:-1])), x, torch.cat((x[1:], zero))), 2)
        else:
            seen = x
        z, f, r = self.map(seen).chunk(3, dim=2)
        z, f, r = torch.tanh(z), torch.sigmoid(f), torch.sigmoid(r)
        b = (1 - f) * z * mask
        h = self.hidden
        turn = lambda v: torch.cat((v[..., :h], v[..., h:].flip(0)), 2)
        c = turn(Scan.apply(turn(f), turn(b)))
        # The first layer has nothing of its own width to pass on; the others are a highway.
        return (r * c if self.first else r * c + (1 - r) * x) * mask


class Encoder(nn.Module):
    def __init__(self, kind, width, hidden, layers):
        super().__init__()
        self.kind = kind
        if kind == 'qrnn':
            self.layers = nn.ModuleList(QuasiRecurrent(width if k == 0 else 2 * hidden, hidden, k == 0) for k in range(layers))
        else:
            self.layers = nn.ModuleList(nn.LSTM(width if k == 0 else 2 * hidden, hidden, bidirectional=True) for k in range(layers))

    def forward(self, x, mask, lengths, drop):
        for k, layer in enumerate(self.layers):
            if k > 0:
                x = locked(x, drop, self.training)
            if self.kind == 'qrnn':
                x = layer(x, mask)
            else:
                packed, _ = layer(pack_padded_sequence(x, lengths))
                x, _ = pad_packed_sequence(packed)
        return x


class Words(nn.Module):
    """One vector a word type: GloVe, an embedding of its own, hashed affixes, shape."""

    def __init__(self, cfg, glove):
        super().__init__()
        self.register_buffer('glove', glove, persistent=False)
        self.own = nn.Embedding(cfg['vocabulary'] + 1, cfg['own'], padding_idx=0)
        self.affix = nn.Embedding(cfg['buckets'] + 1, cfg['affix'], padding_idx=0)
        self.shape = nn.Embedding(cfg['shapes'] + 1, cfg['shape'], padding_idx=0)
        for table in (self.own, self.affix, self.shape):
            nn.init.normal_(table.weight, std=0.3)
            with torch.no_grad():
                table.weight[0].zero_()
        self.mix = nn.Linear(glove.shape[1] + cfg['own'] + 2 * cfg['affix'] + cfg['shape'], cfg['word'])
        self.drop = cfg.get('word_dropout', 0.0)

    def forward(self, types):
        own = types['own']
        glove = types['glove']
        if self.training and self.drop:
            keep = torch.rand(own.shape) >= self.drop * 3 / (3 + types['count'])
            own = own * keep
            glove = glove * (torch.rand(own.shape) >= self.drop * 0.15)
        return torch.tanh(self.mix(torch.cat((
            self.glove[glove], self.own(own),
            self.affix(types['prefixes']).sum(1), self.affix(types['suffixes']).sum(1),
            self.shape(types['shape'])), 1)))


class Parser(nn.Module):
    def __init__(self, cfg, glove):
        super().__init__()
        self.cfg = cfg
        self.words = Words(cfg, glove)
        self.encoder = Encoder(cfg['kind'], cfg['word'], cfg['hidden'], cfg['layers'])
        wide, arc, label = 2 * cfg['hidden'], cfg['arc'], cfg['label']
        self.arc_dep = nn.Linear(wide, arc)
        self.arc_head = nn.Linear(wide, arc)
        self.arc_root = nn.Parameter(torch.zeros(arc))
        self.arc_scale = nn.Parameter(torch.tensor(2.0))
        self.label_dep = nn.Linear(wide, label)
        self.label_head = nn.Linear(wide, label, bias=False)
        self.label_root = nn.Parameter(torch.zeros(label))
        self.label_out = nn.Linear(label, cfg['deprels'])
        self.upos = nn.Linear(wide, cfg['upos'])
        self.xpos = nn.Linear(wide, cfg['xpos'])

    def forward(self, batch):
        """Scores, batch first: arcs [b, n, n + 1] (last column root), and a function of heads for the labels."""
        drop = self.cfg.get('dropout', 0.0)
        x = self.words(batch['types'])[batch['ids']]
        mask = batch['mask'].t().unsqueeze(2).float()
        x = locked(x.transpose(0, 1), drop * 0.6, self.training) * mask
        x = self.encoder(x, mask, batch['lengths'], drop)
        x = locked(x, drop, self.training).transpose(0, 1)
        dep, head = torch.tanh(self.arc_dep(x)), torch.tanh(self.arc_head(x))
        head = torch.cat((head, torch.tanh(self.arc_root).expand(x.shape[0], 1, -1)), 1)
        arcs = torch.bmm(dep, head.transpose(1, 2)) * self.arc_scale
        blocked = torch.cat((~batch['mask'], torch.zeros(x.shape[0], 1, dtype=torch.bool)), 1).unsqueeze(1)
        arcs = arcs.masked_fill(blocked, -1e4)
        n = x.shape[1]
        arcs = arcs - 1e4 * torch.eye(n, n + 1)
        label_dep = self.label_dep(x)
        label_head = torch.cat((self.label_head(x), self.label_root.expand(x.shape[0], 1, -1)), 1)

        def labels(heads):
            """heads [b, n] index columns of arcs."""
            chosen = label_head.gather(1, heads.unsqueeze(2).expand(-1, -1, label_head.shape[2]))
            return self.label_out(F.dropout(F.relu(label_dep + chosen), drop * 0.6, self.training))

        return arcs, labels, self.upos(x), self.xpos(x)
