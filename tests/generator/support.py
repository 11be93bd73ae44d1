# SPDX-License-Identifier: Apache-2.0
"""What the generator's tests share."""
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))


class Descriptions:
    """A copy of a description folder that a test may spoil."""

    def __init__(self, base=os.path.join(HERE, "base")):
        self.folder = tempfile.TemporaryDirectory()
        self.path = os.path.join(self.folder.name, "desc")
        shutil.copytree(base, self.path)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.folder.cleanup()

    def write(self, rel, data):
        path = os.path.join(self.path, rel)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(data if isinstance(data, bytes) else data.encode())
        return path

    def read(self, rel):
        with open(os.path.join(self.path, rel), encoding="utf-8") as file:
            return file.read()


def command(*arguments, cwd=ROOT, timeout=60):
    """The generator's command line, as ./halyard calls it."""
    environment = {**os.environ, "PYTHONPATH": ROOT, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run([sys.executable, "-m", "generator", *arguments], cwd=cwd, env=environment, capture_output=True, text=True,
                          timeout=timeout, check=False)


def pythons():
    """Every Python here that has PyYAML, each once."""
    found = {}
    for name in (sys.executable, "python3", "/usr/bin/python3"):
        path = shutil.which(name)
        probe = path and subprocess.run([path, "-c", "import sys, yaml, jinja2; print(sys.prefix)"], capture_output=True, text=True,
                                        check=False)
        if probe and probe.returncode == 0:
            found.setdefault(probe.stdout.strip(), path)
    return list(found.values())
