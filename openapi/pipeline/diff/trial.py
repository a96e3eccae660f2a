"""A generated client on trial: the contract tests, run in a copy of the tree that has it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from typing import TYPE_CHECKING

from openapi.pipeline.contract.document import one_line
from veeam_client._text import counted

if TYPE_CHECKING:
    from pathlib import Path

PACKAGE = "veeam_client"
TESTS = "tests/contract"

_FAILED = re.compile(r"^(?:FAILED|ERROR) (\S+?)(\[.*?\])?(?: - (.*))?$", re.MULTILINE)


def failures(tree: Path, fresh: Path, into: Path) -> list[str]:
    """Run the contract tests against a generated client.

    Args:
        tree: The source tree; it is left as it is.
        fresh: The generated client, in place of the tree's own.
        into: An empty folder for the copy.

    Returns:
        A line for each test that failed, with how many of its cases did.
    """
    generated = shutil.ignore_patterns("__pycache__", "rest")
    shutil.copytree(tree / PACKAGE, into / PACKAGE, ignore=generated)
    shutil.copytree(fresh, into / PACKAGE / "rest")
    shutil.copytree(tree / TESTS, into / TESTS, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(tree / "pyproject.toml", into)
    # Without the settings of a test run that this one may be part of; wide enough for whole messages; and with fewer
    # samples of each schema than the suite takes.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    done = subprocess.run(  # noqa: S603  # our own words
        # The plugin with the simulator's fixtures is for users; none of these tests needs it.
        [
            sys.executable,
            "-m",
            "pytest",
            TESTS,
            "-n",
            "auto",
            "-q",
            "--tb=no",
            "-p",
            "no:cacheprovider",
            "-p",
            "no:veeam_simulator",
        ],
        cwd=into,
        env={**environment, "COLUMNS": "400", "SAMPLES": "1", "PYTHONPATH": str(into)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == 0:
        return []
    cases: defaultdict[str, list[str]] = defaultdict(list)
    for test, case, message in _FAILED.findall(done.stdout):
        cases[test].append(one_line(": ".join(part for part in (case.strip("[]"), message) if part)))
    lines = [
        f"contract test failed: {test}: {found[0]}"
        + (f" (and {counted(len(found) - 1, 'more case')})" if len(found) > 1 else "")
        for test, found in cases.items()
    ]
    return lines or [f"the contract tests did not run: {one_line((done.stdout + done.stderr)[-240:])}"]
