# SPDX-License-Identifier: Apache-2.0
"""Fetches Debian packages of any architecture by name, with apt, without touching the system.

apt gets folders of its own for lists and caches. The mirror is the one that this machine's own apt uses."""

from __future__ import annotations

import fnmatch
import os
import shutil
import subprocess
import tarfile
from pathlib import Path

from hypervisor.launch.errors import RunnerError


def run(command, **options) -> str:
    """Runs a command that must succeed and answers what it printed."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"}, check=False, **options)
    except OSError as error:
        raise RunnerError(f"cannot start {command[0]}: {error.strerror}") from error
    if done.returncode != 0:
        raise RunnerError(f"{command[0]} failed with status {done.returncode}:\n{(done.stderr or done.stdout).strip()[-2000:]}")
    return done.stdout


def find_mirror(options: list[str]) -> tuple[str, str] | None:
    listing = run(["apt-get", *options, "indextargets", "--format", "$(CREATED_BY)|$(REPO_URI)|$(RELEASE)|$(COMPONENT)"])
    for line in listing.splitlines():
        created_by, uri, suite, component = line.split("|")
        if created_by == "Packages" and component == "main" and "-" not in suite:
            return uri, suite
    return None


def mirror(folder: Path) -> tuple[str, str]:
    """Address and suite of the Debian archive that this machine is configured for."""
    own = ["-o", f"Dir::State::Lists={folder.resolve() / 'own-lists'}"]
    found = find_mirror([])
    if found is None:  # apt's lists are empty: fetch them, but not where the system keeps its own
        (folder / "own-lists" / "partial").mkdir(parents=True, exist_ok=True)
        run(["apt-get", *own, "update"])
        found = find_mirror(own)
    if found is None:
        raise RunnerError("apt on this machine knows no Debian archive: `apt-get indextargets` names no suite with a component main")
    return found


class Archive:
    """Packages of one architecture and one suite (None: this machine's own), kept below `folder`."""

    def __init__(self, folder: Path, architecture: str, suite: str | None, say=lambda text: None):
        self.folder, self.architecture, self.suite, self.say = folder, architecture, suite, say

    def _options(self) -> list[str]:
        here = self.folder.resolve()
        settings = {
            "Dir::State::Lists": here / "lists",
            "Dir::State::status": here / "status",
            "Dir::Cache": here / "cache",
            "Dir::Etc::SourceList": here / "sources.list",
            "Dir::Etc::SourceParts": "/dev/null",
            "Dir::Etc::Preferences": "/dev/null",
            "Dir::Etc::PreferencesParts": "/dev/null",
            "APT::Architecture": self.architecture,
            "APT::Architectures": self.architecture,
            "APT::Sandbox::User": "root",
            "APT::Update::Error-Mode": "any",
            "Acquire::Languages": "none",
            "Acquire::Retries": 3,
        }
        if (here / "keys").is_dir():
            settings["Dir::Etc::TrustedParts"] = here / "keys"
        return [word for key, value in settings.items() for word in ("-o", f"{key}={value}")]

    def _update(self):
        uri, own_suite = mirror(self.folder)
        suite = self.suite or own_suite
        for name in ("lists/partial", "cache/archives/partial", "packages"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        (self.folder / "status").write_text("")
        (self.folder / "sources.list").write_text(f"deb [arch={self.architecture}] {uri} {suite} main\n")
        if suite != own_suite:
            self._fetch_keys()
        self.say(f"reading the package lists of {suite} for {self.architecture}")
        run(["apt-get", *self._options(), "update"])

    def _fetch_keys(self):
        """Keys of another suite, which may be younger than this machine's: from Debian's package of its keys, as this machine's own suite
        has it today. apt checks that package with the keys that it trusts already."""
        own = Archive(self.folder / "own", run(["dpkg", "--print-architecture"]).strip(), None, self.say)
        own.extract("debian-archive-keyring", "usr/share/keyrings/debian-archive-keyring.*", self.folder / "keys" / "debian.gpg")

    def package(self, name: str) -> Path:
        """The .deb of a package, downloaded at first use. apt itself checks signature and digest."""
        folder = self.folder / "packages"
        found = sorted(folder.glob(f"{name}_*.deb"))
        if found:
            return found[-1]
        if not any((self.folder / "lists").glob("*_Packages*")):
            self._update()
        self.say(f"downloading {name}")
        partial = self.folder / "download"
        partial.mkdir(exist_ok=True)
        for stale in partial.iterdir():
            stale.unlink()
        run(["apt-get", *self._options(), "download", f"{name}:{self.architecture}"], cwd=partial)
        fresh = sorted(partial.glob(f"{name}_*.deb"))
        if not fresh:
            raise RunnerError(f"apt downloaded no {name}_*.deb")
        return fresh[-1].rename(folder / fresh[-1].name)

    def extract(self, package: str, member: str, target: Path) -> Path:
        """Writes a member of a package (a pattern as fnmatch knows them) to `target`, once."""
        if target.exists():
            return target
        deb = self.package(package)
        target.parent.mkdir(parents=True, exist_ok=True)
        partial = target.with_suffix(target.suffix + ".partial")
        with subprocess.Popen(["dpkg-deb", "--fsys-tarfile", str(deb)], stdout=subprocess.PIPE) as process:
            with tarfile.open(fileobj=process.stdout, mode="r|") as archive:
                for entry in archive:
                    if entry.isfile() and fnmatch.fnmatchcase(entry.name.lstrip("./"), member):
                        with partial.open("wb") as output:
                            shutil.copyfileobj(archive.extractfile(entry), output)
                        break
            process.kill()  # the rest of the package is not wanted
        if not partial.exists():
            raise RunnerError(f"{deb.name} holds no {member}")
        return partial.replace(target)
