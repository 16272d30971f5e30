#!/usr/bin/env python3
"""Learns article.trees: what each clue to a run of text is worth (see Clue, ClueTrees, ArticleChoice and docs/adr/0010).

usage: learn.py TABLE GOLD OUT [CLEAN] [--quick]

TABLE    what ClueTable (test classes of modules/html) wrote of a folder of pages
GOLD     a line of JSON a page: its id, the text of its article, and where known its type
OUT      the file of trees to write
CLEAN    such a table of pages that hold nothing but their article: they teach that not every page has something round it

Prints the word F1 to expect of pages that were not learned from (five parts, each judged by what the other four teach; not with
--quick), then learns from all pages and writes the trees. Needs Debian's python3-sklearn.
"""
import collections, json, re, statistics, sys
import numpy
from sklearn.ensemble import HistGradientBoostingClassifier

PARTS, DOUBT, LEAST_WORDS = 5, 0.8, 0.3
CLEAN_WEIGHT = 0.3
SETTINGS = dict(max_iter=60, learning_rate=0.12, max_leaf_nodes=12, min_samples_leaf=100, l2_regularization=2.0, random_state=0)

words = lambda text: [w.lower() for w in re.findall(r"\w+", text or "")]
grams = lambda tokens, n: [tuple(tokens[i:i + n]) for i in range(len(tokens) - n + 1)]


def read(table):
    with open(table, encoding="utf-8") as lines:
        names = next(lines).rstrip("\n").split("\t")
        rows = [line.rstrip("\n").split("\t") for line in lines]
    clues = numpy.array([[float(x) for x in row[4:]] for row in rows], dtype=numpy.float32)
    return names[4:], [row[0] for row in rows], [words(row[3]) for row in rows], clues


def is_in(run, known):
    """The share of a run that stands in the article: by fours of words, shorter runs as a whole."""
    if len(run) < 3:
        return float(tuple(run) in known["lines"])
    size = min(4, len(run))
    pieces = grams(run, size)
    return sum(piece in known[size] for piece in pieces) / len(pieces)


def labelled(pages, runs, gold):
    known = {}
    for page, text in gold.items():
        tokens = words(text)
        known[page] = {3: set(grams(tokens, 3)), 4: set(grams(tokens, 4)), "lines": {tuple(words(l)) for l in text.split("\n")}}
    return numpy.array([float("nan") if not run else is_in(run, known[page]) for page, run in zip(pages, runs)])


def f1(taken, text):
    x, y = collections.Counter(w for run in taken for w in run), collections.Counter(words(text))
    hits, both = sum((x & y).values()), sum(x.values()) + sum(y.values())
    return 2 * hits / both if both else 1.0


def best(likelihoods, weights):
    """As ArticleChoice: the runs with which the text is expected to be best."""
    order = numpy.argsort(-likelihoods)
    right, taken = numpy.cumsum((likelihoods * weights)[order]), numpy.cumsum(weights[order])
    count = int(numpy.argmax(2 * right / (taken + right[-1]))) + 1
    return order[:count]


def clean_pages(table, columns):
    if not table:
        return numpy.empty((0, columns), dtype=numpy.float32), numpy.empty(0)
    _, pages, runs, clues = read(table)
    whole = collections.Counter()
    for page, run in zip(pages, runs):
        whole[page] += len(run)
    return clues, numpy.array([CLEAN_WEIGHT * min(1, max(LEAST_WORDS, len(r)) / max(30, whole[p])) ** 0.7 for p, r in zip(pages, runs)])


def main(table, gold_file, out, clean=None):
    gold, kinds = {}, {}
    for line in open(gold_file, encoding="utf-8"):
        page = json.loads(line)
        gold[page["id"]], kinds[page["id"]] = page["text"], page.get("type", "page")
    names, pages, runs, clues = read(table)
    share = labelled(pages, runs, gold)
    usable, right = ~numpy.isnan(share), numpy.nan_to_num(share) >= 0.5
    size = numpy.array([max(LEAST_WORDS, len(run)) for run in runs])
    of = collections.defaultdict(list)
    for i, page in enumerate(pages):
        of[page].append(i)
    whole = {page: max(30, len(words(gold[page]))) for page in of}
    weight = numpy.minimum(1, size / numpy.array([whole[page] for page in pages])) ** 0.7
    pure, pure_weight = clean_pages(clean, clues.shape[1])

    def learn(rows):
        x, y = numpy.vstack([clues[rows], pure]), numpy.concatenate([right[rows], numpy.ones(len(pure), dtype=bool)])
        return HistGradientBoostingClassifier(**SETTINGS).fit(x, y, sample_weight=numpy.concatenate([weight[rows], pure_weight]) * 1000)

    order = numpy.random.RandomState(1).permutation(len(of))
    part_of = {page: k % PARTS for page, k in zip(sorted(of), numpy.argsort(order))}
    part = numpy.array([part_of[page] for page in pages])
    scores = collections.defaultdict(list)
    for k in range(PARTS if "--quick" not in sys.argv else 0):
        model = learn(usable & (part != k))
        for page in (p for p in of if part_of[p] == k):
            rows = numpy.array(of[page])
            taken = best(model.predict_proba(clues[rows])[:, 1] ** DOUBT, size[rows])
            scores[kinds[page]].append(f1([runs[i] for i in rows[taken]], gold[page]))
    if scores:
        print(f"word F1 of pages not learned from: {statistics.mean(x for s in scores.values() for x in s):.3f}; "
              + ", ".join(f"{kind} {statistics.mean(s):.3f}" for kind, s in sorted(scores.items())))
    model = learn(usable)
    with open(out, "w", encoding="utf-8") as file:
        file.write(f"# Written by bench/articles/learn.py from {len(of)} pages, {int(usable.sum())} runs; ClueTrees says how to read it.\n")
        base = float(model._baseline_prediction.ravel()[0])
        file.write(f"={base:.4f}\n")
        for (tree,) in model._predictors:
            file.write(" ".join(written(tree.nodes, 0, names)) + "\n")


def written(nodes, at, names):
    node = nodes[at]
    if node["is_leaf"]:
        return [f"={node['value']:.4f}"]
    bound = repr(round(float(node["num_threshold"]), 4)).removesuffix(".0")
    return [f"{names[node['feature_idx']]}<={bound}"] + written(nodes, node["left"], names) + written(nodes, node["right"], names)


if __name__ == "__main__":
    main(*[a for a in sys.argv[1:] if not a.startswith("--")])
