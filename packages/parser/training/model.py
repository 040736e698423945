"""The parser as a PyTorch module; src/network.ts runs what training/export.py writes of it."""
import torch
from torch import nn
from torch.nn import functional as F


# The encoder's matrix products: in bfloat16 a processor that has it (avx512_bf16) takes a third of the time.
PRODUCTS = torch.float32


def multiply_in_half(on):
    global PRODUCTS
    PRODUCTS = torch.bfloat16 if on else torch.float32


def product(a, b):
    """Batched matrix product."""
    return torch.bmm(a.to(PRODUCTS), b.to(PRODUCTS)).float()


def linear(x, w, bias):
    return F.linear(x.to(PRODUCTS), w.to(PRODUCTS)).float() + bias


class Recurrence(torch.autograd.Function):
    """
    Both directions of an LSTM in one loop: u [time, 2, batch, 4 hidden] is what the input adds to the gates (i, f, g, o),
    the second direction turned round; w [2, hidden, 4 hidden]; mask [time, 2, batch, 1]. Gives h [time, 2, batch, hidden].
    PyTorch's own LSTM takes twice as long on a CPU: it gathers the matrices' gradients step by step.
    """

    @staticmethod
    def forward(ctx, u, w, mask):
        time, _, batch, wide = u.shape
        hidden = wide // 4
        gates = u.clone()
        h = u.new_zeros(time + 1, 2, batch, hidden)
        c = u.new_zeros(time + 1, 2, batch, hidden)
        tanh_c = u.new_empty(time, 2, batch, hidden)
        w = w.to(PRODUCTS)
        for t in range(time):
            g = gates[t]
            g.add_(product(h[t], w))
            g[..., :2 * hidden].sigmoid_()
            g[..., 2 * hidden:3 * hidden].tanh_()
            g[..., 3 * hidden:].sigmoid_()
            i, f, n, o = g.split(hidden, 2)
            torch.mul(f, c[t], out=c[t + 1])
            c[t + 1].addcmul_(i, n).mul_(mask[t])
            torch.tanh(c[t + 1], out=tanh_c[t])
            torch.mul(o, tanh_c[t], out=h[t + 1])
        ctx.save_for_backward(gates, h, c, tanh_c, w, mask)
        return h[1:]

    @staticmethod
    def backward(ctx, grad):
        gates, h, c, tanh_c, w, mask = ctx.saved_tensors
        time, _, batch, wide = gates.shape
        hidden = wide // 4
        i, f, n, o = gates.split(hidden, 3)
        # What a change of c (of h, for the last) does before each gate's squashing function.
        slope = torch.cat((n * i * (1 - i), c[:-1] * f * (1 - f), i * (1 - n * n), tanh_c * o * (1 - o)), 3)
        slope = (slope * mask).view(time, 2, batch, 4, hidden)
        through = o * (1 - tanh_c * tanh_c) * mask
        keep = f * mask
        du = torch.empty_like(gates).view(time, 2, batch, 4, hidden)
        back = w.transpose(1, 2).contiguous()
        dh = torch.zeros_like(h[0])
        dc = torch.zeros_like(h[0])
        for t in range(time - 1, -1, -1):
            dh.add_(grad[t])
            dc.addcmul_(dh, through[t])
            torch.mul(slope[t, :, :, :3], dc.unsqueeze(2), out=du[t, :, :, :3])
            torch.mul(slope[t, :, :, 3], dh, out=du[t, :, :, 3])
            dh = product(du[t].view(2, batch, wide), back)
            dc.mul_(keep[t])
        du = du.view(time, 2, batch, wide)
        flat = lambda v: v.transpose(0, 1).reshape(2, time * batch, v.shape[3])
        return du, product(flat(h[:-1]).transpose(1, 2), flat(du)), None


def locked(x, p, training):
    """Dropout with one mask for all time steps; x is [time, batch, channels]."""
    if not training or p == 0:
        return x
    return x * (torch.rand(1, x.shape[1], x.shape[2]) >= p).float() / (1 - p)


class Encoder(nn.Module):
    """Bidirectional LSTM layers; nn.LSTM only holds and names the weights."""

    def __init__(self, width, hidden, layers):
        super().__init__()
        self.layers = nn.ModuleList(nn.LSTM(width if k == 0 else 2 * hidden, hidden, bidirectional=True) for k in range(layers))

    def forward(self, x, mask, drop):
        steps = torch.stack((mask, mask.flip(0)), 1)
        for k, layer in enumerate(self.layers):
            if k > 0:
                x = locked(x, drop, self.training)
            u = [linear(x, getattr(layer, f'weight_ih_l0{way}'), getattr(layer, f'bias_ih_l0{way}') + getattr(layer, f'bias_hh_l0{way}'))
                 for way in ('', '_reverse')]
            w = torch.stack((layer.weight_hh_l0.t(), layer.weight_hh_l0_reverse.t()))
            h = Recurrence.apply(torch.stack((u[0], u[1].flip(0)), 1), w, steps)
            x = torch.cat((h[:, 0], h[:, 1].flip(0)), 2) * mask
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
        self.encoder = Encoder(cfg['word'], cfg['hidden'], cfg['layers'])
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
        x = self.encoder(x, mask, drop)
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
