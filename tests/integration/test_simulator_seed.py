"""The same seed gives the same world, whatever process makes it."""

from __future__ import annotations

import subprocess
import sys


def test_a_world_does_not_depend_on_the_process_that_makes_it() -> None:
    program = (
        "import json, hashlib\n"
        "from tests.unit.test_simulator_world import MADE_BY_US, world_of\n"
        "tables = world_of(5).tables\n"
        "rows = [tables['/api/v1/' + path][:20] for path in MADE_BY_US]\n"
        "print(hashlib.sha256(json.dumps(rows).encode()).hexdigest())\n"
    )
    printed = {
        subprocess.run(  # noqa: S603 - our own words
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed, "LC_ALL": locale, "TZ": zone, "PYTHONPATH": "."},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed, locale, zone in (("1", "C", "UTC"), ("2", "de_DE.UTF-8", "Asia/Tokyo"))
    }
    # The figure is the same on every machine: a change of it changes everybody's world.
    assert printed == {"7aee7afbb26e34dd9395e61fd4566b48ddc66def50f20ceb19b43345c700e8c0\n"}
