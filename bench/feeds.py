#!/usr/bin/env python3
"""Feeds: Unchaff beside Rome, in time and memory. See README.md in this folder.

    python3 bench/feeds.py                    everything, some minutes
    python3 bench/feeds.py small              feeds of about 34 KB in one warm JVM, thread CPU time
    python3 bench/feeds.py large              one feed of about 110 MB, as whole processes
"""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile

import invented
from java_runs import ROOT, Run, build
SMALL_BYTES = 34 * 1024
HEAPS = [64, 96, 128, 192, 256, 320, 384, 448, 512, 640, 768, 1024]  # MB
PATIENCE = 240  # seconds; a heap that is nearly too small only collects garbage


def main():
    args = arguments()
    work = pathlib.Path(args.work or tempfile.mkdtemp(prefix="unchaff-bench-"))
    work.mkdir(parents=True, exist_ok=True)
    try:
        java = build(work)
        print(f"{java.version}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
        if args.part in ("small", "all"):
            small(args, work, java)
        if args.part in ("large", "all"):
            large(args, work, java)
    finally:
        if not args.work:
            shutil.rmtree(work)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("part", nargs="?", choices=("small", "large", "all"), default="all")
    parser.add_argument("--rounds", type=int, default=15, help="measured rounds of the small feeds (15)")
    parser.add_argument("--warm", type=int, default=40, help="rounds before them (40)")
    parser.add_argument("--processes", type=int, default=3, help="rounds of the large feed (3)")
    parser.add_argument("--items", type=int, default=49000, help="items of the large feed (49000)")
    parser.add_argument("--seed", type=int, default=20)
    parser.add_argument("--heap", default="64m", help="heap of the command on the large feed (64m)")
    parser.add_argument("--rome-heap", default="512m", help="heap of Rome on the large feed (512m)")
    parser.add_argument("--find-rome-heap", action="store_true", help="find the smallest heap that is enough for Rome")
    parser.add_argument("--real", default=str(ROOT.parent / "shared/feeds/real"),
                        help="a folder of real feeds; those of 10 to 100 KB are measured, too, if it is there")
    parser.add_argument("--work", help="a folder to keep what is made; default: a temporary one")
    return parser.parse_args()


# ---- Feeds of about 34 KB

def small(args, work, java):
    inventor = invented.Inventor(args.seed)
    files = []
    for kind, coded in invented.SMALL:
        path = work / f"{kind}-{coded.__name__}.xml"
        path.write_text(inventor.small(kind, coded, SMALL_BYTES), encoding="utf-8", newline="\n")
        files.append(path)
    print(f"\nFeeds of about 34 KB, one warm JVM, ms of thread CPU time, medians of {args.rounds} rounds by turns\n")
    header("feed", "KB", "Rome parse", "+ write", "= Rome", "Unchaff", "Unchaff : Rome")
    ratios(measured(java, args.warm, args.rounds, files))

    folder = pathlib.Path(args.real)
    real = [path for path in sorted(folder.glob("*")) if 10_000 <= path.stat().st_size <= 100_000] if folder.is_dir() else []
    if not real:
        print("\nno folder of real feeds: left out")
        return
    lines = measured(java, max(3, args.warm // 5), max(5, args.rounds // 3), real)
    print(f"\n{len(real)} real feeds of 10 to 100 KB, together, for each 34 KB of those that were converted\n")
    header("", "feeds", "Rome parse", "+ write", "= Rome", "Unchaff", "Unchaff : Rome")
    rome = [line for line in lines if line.rome is not None]
    ours = [line for line in lines if line.ours is not None]
    both = [line for line in rome if line.ours is not None]
    row("all that it converts", f"{len(rome)}/{len(ours)}", per(rome, "parse"), per(rome, "write"), per(rome, "rome"),
        per(ours, "ours"), "")
    row("what both convert", len(both), per(both, "parse"), per(both, "write"), per(both, "rome"), per(both, "ours"),
        ratio(per(both, "ours"), per(both, "rome")))
    refusals("Rome", [line.parse if isinstance(line.parse, str) else line.write for line in lines if line.rome is None])
    refusals("Unchaff", [line.ours_said for line in lines if line.ours is None])


class Line:
    """What the harness measured of one file; a text instead of a number says why there is none."""

    def __init__(self, text):
        path, size, parse, write, ours, self.rome_bytes, self.our_bytes = text.split("\t")
        self.name, self.bytes = pathlib.Path(path).name, int(size)
        self.parse, self.write, self.ours_said = number(parse), number(write), number(ours)
        self.ours = None if isinstance(self.ours_said, str) else self.ours_said
        self.rome = None if isinstance(self.parse, str) or isinstance(self.write, str) else self.parse + self.write


def number(text):
    try:
        return float(text)
    except ValueError:
        return text


def measured(java, warm, rounds, files):
    command = java.command("-Xmx1g", "-XX:+UseParallelGC") + ["FeedBench", str(warm), str(rounds)]
    done = subprocess.run(command + [str(file) for file in files], check=True, capture_output=True, text=True)
    return [Line(text) for text in done.stdout.splitlines()]


def ratios(lines):
    for line in lines:
        row(line.name, f"{line.bytes / 1024:.0f}", line.parse, line.write, line.rome, line.ours_said,
            ratio(line.ours, line.rome))
    both = [line for line in lines if line.rome is not None and line.ours is not None]
    if both:
        rome, ours = (statistics.median(getattr(line, who) for line in both) for who in ("rome", "ours"))
        row("median of those both convert", "", "", "", rome, ours, ratio(ours, rome))
    else:
        row("median", "", "", "", statistics.median(line.rome for line in lines if line.rome is not None), "", "")


def per(lines, what):
    size = sum(line.bytes for line in lines)
    return sum(getattr(line, what) for line in lines) * SMALL_BYTES / size if size else ""


def refusals(who, reasons):
    counts = {reason: reasons.count(reason) for reason in sorted(set(reasons))}
    if counts:
        print(f"{who} does not convert {len(reasons)}: " + ", ".join(f"{why} {n}" for why, n in counts.items()))


# ---- One feed of about 110 MB

def large(args, work, java):
    feed = work / f"large-{args.seed}-{args.items}.xml"
    if not feed.is_file():
        with open(feed, "w", encoding="utf-8", newline="\n") as file:
            invented.Inventor(args.seed).large(file, args.items)
    megabytes = feed.stat().st_size / 1e6
    ours = {"UNCHAFF_BUILD": "off", "UNCHAFF_JAVA_OPTS": f"-Xmx{args.heap}"}
    unchaff = [str(ROOT / "unchaff")]
    options = ["--force", "-q"]
    jsonl, atom, theirs = work / "out.jsonl", work / "out.atom", work / "rome.atom"
    rome = java.command(f"-Xmx{args.rome_heap}")
    ways = {
        f"Rome, parse only, -Xmx{args.rome_heap}": (rome + ["RomeFile", str(feed)], {}, None),
        f"Rome, Atom, -Xmx{args.rome_heap}": (rome + ["RomeFile", str(feed), str(theirs)], {}, theirs),
        f"unchaff convert -t jsonl, -Xmx{args.heap}":
            (unchaff + ["convert", str(feed), "-t", "jsonl", "-o", str(jsonl), *options], ours, jsonl),
        f"unchaff feed, -Xmx{args.heap}": (unchaff + ["feed", str(feed), "-o", str(atom), *options], ours, atom),
    }
    print(f"\nOne RSS feed of {megabytes:.0f} MB with {args.items} items, whole processes, medians of {args.processes} rounds by turns\n")
    header("", "wall s", "CPU s", "MB/s", "peak MB", "items", "MB per CPU s")
    runs = {name: [] for name in ways}
    items = {}
    for _ in range(args.processes):
        for name, (command, environment, out) in ways.items():
            if runs[name] and runs[name][-1].failure():
                continue
            if out:
                out.unlink(missing_ok=True)
            runs[name].append(Run(command, environment))
            items[name] = "" if out is None else count(out)
    for name, done in runs.items():
        if done[-1].failure():
            row(name, "-", "-", "-", f"{done[-1].peak:.0f}", done[-1].failure(), "-")
            continue
        wall, cpu = (statistics.median(getattr(run, what) for run in done) for what in ("wall", "cpu"))
        row(name, f"{wall:.1f}", f"{cpu:.1f}", f"{megabytes / wall:.1f}",
            f"{statistics.median(run.peak for run in done):.0f}", items[name], f"{megabytes / cpu:.1f}")
    if args.find_rome_heap:
        for what, out in (("parse", []), ("parse and write", [str(theirs)])):
            heap = smallest_heap(lambda size: java.command(f"-Xmx{size}m") + ["RomeFile", str(feed), *out])
            print(f"the smallest heap that is enough for Rome to {what} it: {heap or 'more than ' + str(HEAPS[-1])} MB")


def smallest_heap(command):
    """The first of the heaps that is enough, found by halving; None if none is."""
    low, high = 0, len(HEAPS)
    while low < high:
        middle = (low + high) // 2
        if Run(command(HEAPS[middle]), patience=PATIENCE).failure():
            low = middle + 1
        else:
            high = middle
    return HEAPS[low] if low < len(HEAPS) else None


def count(out):
    """How many items an output has, be they lines or entries."""
    if not out.is_file():
        return 0
    mark = b"\n" if out.suffix == ".jsonl" else b"</entry>"
    found, rest = 0, b""
    with open(out, "rb") as file:
        while block := file.read(1 << 20):
            block = rest + block
            found += block.count(mark)
            rest = block[len(block) - len(mark) + 1:]
    return found


# ---- The table

WIDTHS = (36, 9, 11, 9, 9, 24, 15)


def header(*cells):
    row(*cells)
    print("-" * (sum(WIDTHS) + 2 * len(WIDTHS)))


def row(*cells):
    texts = [f"{cell:.2f}" if isinstance(cell, float) else "-" if cell is None else str(cell) for cell in cells]
    print(texts[0].ljust(WIDTHS[0]) + "".join("  " + text.rjust(width) for text, width in zip(texts[1:], WIDTHS[1:])),
          flush=True)


def ratio(ours, theirs):
    return f"{ours / theirs:.2f}" if ours and theirs else ""


if __name__ == "__main__":
    main()
