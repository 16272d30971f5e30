#!/usr/bin/env python3
"""Pages: the article of a page as Markdown, beside other tools, in CPU time. See README.md in this folder.

    python3 bench/pages.py                       invented pages, and ../shared/pages/html where it is
    python3 bench/pages.py --pages DIR           pages of yours
"""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile

import invented
from java_runs import BENCH, LIBRARIES, ROOT, Run, build

INVENTED = 24
PAGE_BYTES = 167 * 1024


def main():
    args = arguments()
    work = pathlib.Path(args.work or tempfile.mkdtemp(prefix="unchaff-bench-"))
    work.mkdir(parents=True, exist_ok=True)
    try:
        java = build(work)
        peers = java_peers(work, java) if not args.alone else []
        print(f"{java.version}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
        made = work / "pages"
        made.mkdir(exist_ok=True)
        inventor = invented.Inventor(args.seed)
        for number in range(INVENTED):
            (made / f"{number:02}.html").write_text(inventor.page(PAGE_BYTES), encoding="utf-8", newline="\n")
        for title, folder in ((f"{INVENTED} invented pages", made), ("real pages", pathlib.Path(args.pages))):
            if folder.is_dir():
                compare(title, sorted(folder.glob("*.html"))[: args.most], args, java, peers)
            else:
                print(f"\n{title}: no folder {folder}, left out")
    finally:
        if not args.work:
            shutil.rmtree(work)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", default=str(ROOT.parent / "shared/pages/html"), help="a folder of pages (*.html)")
    parser.add_argument("--most", type=int, default=60, help="pages of it at most (60)")
    parser.add_argument("--rounds", type=int, default=7, help="measured rounds (7)")
    parser.add_argument("--warm", type=int, default=8, help="rounds before them (8)")
    parser.add_argument("--seed", type=int, default=20)
    parser.add_argument("--alone", action="store_true", help="without other tools")
    parser.add_argument("--work", help="a folder to keep what is made; default: a temporary one")
    return parser.parse_args()


def java_peers(work, java):
    """The jars of the other tools and our classes for them; nothing if they cannot be had."""
    jars, classes = work / "peers", work / "peer-classes"
    got = subprocess.run(["mvn", "-B", "-q", "-ntp", "-f", str(BENCH / "peers/pom.xml"), "dependency:copy-dependencies",
                          f"-DoutputDirectory={jars}"], capture_output=True, text=True)
    if got.returncode:
        print("the other tools for the JVM could not be had: left out")
        return []
    sources = sorted((BENCH / "peers/src").glob("*.java"))
    classpath = f"{work / 'classes'}:{LIBRARIES}/*:{jars}/*"
    subprocess.run([java.folder / "javac", "-proc:none", "-nowarn", "-d", classes, "-cp", classpath, *sources], check=True)
    services = classes / "META-INF/services"
    services.mkdir(parents=True, exist_ok=True)
    (services / "PageBench$Peer").write_text("".join(f"{source.stem}\n" for source in sources))
    return [str(classes), f"{jars}/*"]


def compare(title, pages, args, java, peers):
    kilobytes = statistics.mean(page.stat().st_size for page in pages) / 1024
    print(f"\n{title}, {len(pages)} of {kilobytes:.0f} KB, one warm JVM, ms of thread CPU time a page, medians of {args.rounds} rounds\n")
    command = java.command("-Xmx1g", "-XX:+UseSerialGC")
    command[-1] = ":".join([command[-1], *peers])
    done = subprocess.run([*command, "PageBench", str(args.warm), str(args.rounds), *map(str, pages)], check=True,
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    print(f"{'':28}{'ms':>9}{'x jsoup':>10}{'characters':>12}")
    floor = None
    for line in done.stdout.splitlines():
        name, millis, characters = line.split("\t")
        floor = floor or float(millis)
        print(f"{name:28}{float(millis):9.3f}{float(millis) / floor:10.2f}{characters if name != 'jsoup parse' else '':>12}")
    whole_processes(pages, args)


def whole_processes(pages, args):
    """Tools that are installed, a process a page: these pay their start every time, and so do we here."""
    ways = {"unchaff": [str(ROOT / "unchaff"), "convert"], "html2text": ["html2text"],
            "pandoc": ["pandoc", "-f", "html", "-t", "gfm"]}
    sample = pages[:: max(1, len(pages) // 5)][:5]
    print(f"\n{len(sample)} of them, a process each: CPU seconds, MB at most (html2text and pandoc take the whole page)\n")
    for name, command in ways.items():
        if not shutil.which(command[0]):
            print(f"{name:28}not installed")
            continue
        runs = [Run([*command, str(page)], {"UNCHAFF_BUILD": "off"}) for page in sample for _ in range(2)]
        print(f"{name:28}{statistics.median(run.cpu for run in runs):9.3f}{max(run.peak for run in runs):10.0f}")


if __name__ == "__main__":
    main()
