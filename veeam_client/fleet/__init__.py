"""Many servers: the same question to all of them, once or again and again.

Names are imported on first use.
"""

from typing import TYPE_CHECKING

from ..runtime.lazy import lazy_namespace

if TYPE_CHECKING:
    from ._checkup import Checkup as Checkup
    from ._checkup import checkup as checkup
    from .changes import Changes as Changes
    from .changes import difference as difference
    from .config_file import read_fleet_file as read_fleet_file
    from .fleet import Fleet as Fleet
    from .health import Health as Health
    from .health import health_table as health_table
    from .jsonable import to_jsonable as to_jsonable
    from .jsonable import to_rows as to_rows
    from .outcome import Outcome as Outcome
    from .outcome import Summary as Summary
    from .processes import FleetProcesses as FleetProcesses
    from .schedule import Breaker as Breaker
    from .server import Server as Server
    from .shard import Shard as Shard

__getattr__, __dir__ = lazy_namespace(
    __name__,
    {
        "Breaker": ".schedule",
        "Changes": ".changes",
        "Checkup": "._checkup",
        "Fleet": ".fleet",
        "FleetProcesses": ".processes",
        "Health": ".health",
        "Outcome": ".outcome",
        "Server": ".server",
        "Shard": ".shard",
        "Summary": ".outcome",
        "checkup": "._checkup",
        "difference": ".changes",
        "health_table": ".health",
        "read_fleet_file": ".config_file",
        "to_jsonable": ".jsonable",
        "to_rows": ".jsonable",
    },
)
