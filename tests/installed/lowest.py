"""Pins for what development needs, without those of what the package itself names: their lowest versions are tried.

python -m tests.installed.lowest > constraints-of-others.txt
"""

from __future__ import annotations

import re
import sys
import tomllib

from tests.installed.environments import ROOT


def name_of(requirement: str) -> str:
    """Give the name of a requirement, as indexes compare them."""
    return re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", requirement, maxsplit=1)[0]).lower()


def others() -> list[str]:
    """Give the lines of constraints.txt about what neither the package nor an extra names."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    required = [*project["dependencies"], *(one for some in project["optional-dependencies"].values() for one in some)]
    own = {name_of(one) for one in required}
    pins = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in pins if not line.startswith("#") and name_of(line) not in own]


if __name__ == "__main__":
    sys.stdout.write("\n".join([*others(), ""]))
