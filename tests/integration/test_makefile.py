"""What callers give to `make` is data: neither make nor a shell expands it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HOSTILE = (
    "$(shell touch canary)",
    "$$(touch canary)",
    "$(touch canary)",
    "$(eval x := $(shell touch canary))",
    "$(file >canary,x)",
    "${shell touch canary}",
    "`touch canary`",
    '"; touch canary; "',
    "'; touch canary; '",
    "x\ntouch canary",
    "x; touch canary #",
    "-x $(touch canary)",
)
VARIABLES = (
    "SPEC", "REVISION", "CA", "INSECURE", "ALLOW_HTTP", "CHECK", "TAG", "ARGS", "BENCH", "PROFILE", "MUTATIONS",
)  # fmt: skip
TARGETS = (
    "help", "update-spec", "import-spec", "generate", "check-version", "test", "test-full", "words", "bench", "profile",
    "mutate",
)  # fmt: skip


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """The Makefile with a Python that notes down what it is called with."""
    for name in ("Makefile", "pyproject.toml", "constraints.txt"):
        shutil.copy(ROOT / name, tmp_path)
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\nfor word in "$@"; do printf "%s\\0" "$word" >> called; done\n')
    python.chmod(0o755)
    for name in (".runs", ".ready"):
        (tmp_path / ".venv" / name).touch()
    return tmp_path


def make(tree: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    (tree / "called").unlink(missing_ok=True)
    inherited = {
        name: value
        for name, value in os.environ.items()
        if name not in (*VARIABLES, "PYTHON", "VENV") and not name.startswith("MAKE")
    }
    return subprocess.run(  # noqa: S603  # what it would run is what is tested
        ["make", *words],  # noqa: S607  # whichever is there
        cwd=tree,
        env=inherited | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def called(tree: Path) -> list[str]:
    return (tree / "called").read_text().split("\0")[:-1] if (tree / "called").exists() else []


def test_no_recipe_has_make_write_out_what_is_given() -> None:
    """Only whether it is there: the shell has the value in its environment."""
    written = re.compile(rf"(?<!if )(?<!filter yes,)\$\(({'|'.join(VARIABLES)})\)")
    assert not written.search((ROOT / "Makefile").read_text(encoding="utf-8"))


@pytest.mark.parametrize("target", TARGETS)
def test_nothing_that_is_given_runs(tree: Path, target: str) -> None:
    for value in HOSTILE:
        make(tree, target, *(f"{name}={value}" for name in (*VARIABLES, "NEVER_HEARD_OF")))
        assert not (tree / "canary").exists(), value
        make(tree, target, **dict.fromkeys(VARIABLES, value))
        assert not (tree / "canary").exists(), value


@pytest.mark.parametrize("value", [*HOSTILE, "--insecure", "a b.json", "https://vbr01:9419/?a=$b&c='d'"])
def test_a_specification_arrives_as_it_was_given(tree: Path, value: str) -> None:
    for done in (make(tree, "update-spec", f"SPEC={value}"), make(tree, "update-spec", SPEC=value)):
        assert done.returncode == 0, done.stderr
        assert called(tree) == ["-m", "openapi.pipeline", "update", "--", value]


def test_options_of_an_update(tree: Path) -> None:
    words = ["REVISION=1.3-rev0", "CA=a b.pem", "INSECURE=yes", "ALLOW_HTTP=yes", "CHECK=1"]
    assert make(tree, "update-spec", "SPEC=x", *words).returncode == 0
    assert called(tree) == [
        "-m", "openapi.pipeline", "update", "--revision=1.3-rev0", "--ca=a b.pem", "--insecure", "--allow-http",
        "--check", "--", "x",
    ]  # fmt: skip
    assert make(tree, "update-spec").returncode == 2


@pytest.mark.parametrize(
    "tag", ["", "1.2.3", "v", "vx", "v1.2.3;x", "v1.2.3\nv1.2.3", "v1 2", "v1$(x)", "v1`x`", "v1/../2"]
)
def test_a_tag_that_is_no_version(tree: Path, tag: str) -> None:
    done = make(tree, "check-version", TAG=tag)
    assert done.returncode != 0
    assert "TAG is no version; it looks like v1.2.3" in done.stderr
    assert called(tree) == []


def test_words_of_args(tree: Path) -> None:
    """They are split as a shell would split them."""
    (tree / ".venv" / "bin" / "python").write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    (tree / "shown.py").write_text("import sys\nprint(sys.argv[1:])\n")
    makefile = (tree / "Makefile").read_text()
    (tree / "Makefile").write_text(makefile.replace("$(WITH_ARGS) openapi.pipeline words", "$(WITH_ARGS) shown words"))
    done = make(tree, "words", """ARGS=-k 'a or b' "c d" $HOME""")
    assert done.stdout.splitlines()[-1] == "['words', '-k', 'a or b', 'c d', '$HOME']", done.stderr
