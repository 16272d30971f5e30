"""The Java that the command would take, our harness compiled for it, and what whole processes take."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time

BENCH = pathlib.Path(__file__).resolve().parent
ROOT = BENCH.parent
LIBRARIES = ROOT / "modules/cli/target/unchaff/lib"


class Java:
    """The Java that the command would take, and how our harness is started in it."""

    def __init__(self, classes):
        homes = [os.environ.get("UNCHAFF_JAVA"), os.environ.get("JAVA_HOME")]
        homes += [str(path) for folder in ("/usr/lib/jvm", "/usr/java", "/opt/java", "/Library/Java/JavaVirtualMachines")
                  for path in sorted(pathlib.Path(folder).glob("*"), reverse=True)]
        on_path = shutil.which("java")
        if on_path:
            homes.insert(2, str(pathlib.Path(on_path).resolve().parent.parent))
        for home in filter(None, homes):
            bin_folder = pathlib.Path(home) / "bin"
            if (bin_folder / "javac").is_file():
                said = subprocess.run([bin_folder / "java", "-version"], capture_output=True, text=True).stderr
                number = re.search(r'version "(\d+)', said)
                if number and int(number.group(1)) >= 21:
                    self.folder = bin_folder
                    self.version = said.splitlines()[-1].strip()
                    break
        else:
            sys.exit("a JDK of 21 or later is needed; set JAVA_HOME")
        self.classpath = f"{classes}:{LIBRARIES}/*"

    def command(self, *options):
        return [str(self.folder / "java"), *options, "-cp", self.classpath]


def build(work):
    subprocess.run([ROOT / "unchaff", "--version"], check=True, stdout=subprocess.DEVNULL)
    classes = work / "classes"
    java = Java(classes)
    sources = sorted(str(path) for path in (BENCH / "java").glob("*.java"))
    subprocess.run([java.folder / "javac", "-proc:none", "-nowarn", "-d", classes, "-cp", f"{LIBRARIES}/*", *sources],
                   check=True)
    return java


class Run:
    """What a process took: wall clock, CPU of all its threads, peak of resident memory."""

    def __init__(self, command, environment=None, patience=None):
        begin = time.monotonic()
        with tempfile.TemporaryFile() as said:
            process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=said, cwd=ROOT,
                                       env={**os.environ, **(environment or {})})
            alarm = threading.Timer(patience, process.kill) if patience else None
            if alarm:
                alarm.start()
            _, status, used = os.wait4(process.pid, 0)
            if alarm:
                alarm.cancel()
            process.returncode = os.waitstatus_to_exitcode(status)
            said.seek(0)
            self.said = said.read().decode(errors="replace")
        self.wall = time.monotonic() - begin
        self.cpu = used.ru_utime + used.ru_stime
        self.peak = used.ru_maxrss / (2 ** 20 if sys.platform == "darwin" else 2 ** 10)
        self.code = process.returncode

    def failure(self):
        if self.code == 0:
            return ""
        why = re.search(r"OutOfMemoryError|\[([a-z.-]+)\]", self.said)
        return f"exit {self.code}" + (f", {why.group(1) or why.group(0)}" if why else "")
