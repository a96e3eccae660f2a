"""The workflows: sound, pinned, with no more rights than they need, and nothing in them that `make` cannot do."""

from __future__ import annotations

import re
import subprocess
import sysconfig
import tomllib
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
MAY_WRITE = {
    "propose": {"contents", "pull-requests"},
    "build": {"id-token", "attestations"},
    "publish": {"id-token"},
}

every_workflow = pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)


def read(path: Path) -> Any:
    return YAML(typ="safe").load(path.read_text(encoding="utf-8"))


def steps(path: Path) -> list[dict[str, Any]]:
    return [step for job in read(path)["jobs"].values() for step in job["steps"]]


def test_there_are_four() -> None:
    assert [path.stem for path in WORKFLOWS] == ["regenerate", "release", "test", "versions"]


def test_zizmor_passes() -> None:
    """It looks for rights and injections; `make check-workflows` looks at the form."""
    program = Path(sysconfig.get_path("scripts")) / "zizmor"
    command = [str(program), "--offline", "--no-progress", *map(str, WORKFLOWS)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603  # our own words
    assert done.returncode == 0, done.stdout + done.stderr


@every_workflow
def test_actions_are_pinned_by_digest(path: Path) -> None:
    used = re.findall(r"uses: (.*)", path.read_text(encoding="utf-8"))
    assert len(used) == sum("uses" in step for step in steps(path))
    for action in used:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action), action


@every_workflow
def test_every_step_is_a_make_target(path: Path) -> None:
    for command in (step["run"] for step in steps(path) if "run" in step):
        program, target = command.replace("${{ matrix.versions }}", "latest").split()
        assert program == "make"
        assert target in TARGETS


@every_workflow
def test_rights_are_given_to_jobs_and_are_few(path: Path) -> None:
    workflow = read(path)
    assert workflow["permissions"] == {}
    for name, job in workflow["jobs"].items():
        written = {right for right, level in job["permissions"].items() if level == "write"}
        assert written == MAY_WRITE.get(name, set())
        assert job["timeout-minutes"] <= 20


def test_bounds_are_tested_each_week_and_when_they_change() -> None:
    (versions,) = [path for path in WORKFLOWS if path.stem == "versions"]
    workflow = read(versions)
    assert workflow["on"]["schedule"]
    assert "pyproject.toml" in workflow["on"]["pull_request"]["paths"]
    assert workflow["jobs"]["test"]["strategy"]["matrix"]["versions"] == ["lowest", "latest"]


def test_every_version_of_python_is_tested() -> None:
    classifiers = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["classifiers"]
    promised = [one.rpartition(" ")[2] for one in classifiers if re.search(r":: 3\.\d+$", one)]
    (test,) = [path for path in WORKFLOWS if path.stem == "test"]
    assert read(test)["jobs"]["test"]["strategy"]["matrix"]["python"] == promised
