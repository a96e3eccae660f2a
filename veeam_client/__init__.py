"""Async, typed client for the Veeam Backup & Replication REST API.

Names are imported on first use, so that importing the package costs next to nothing.
"""

from typing import TYPE_CHECKING

from ._version import __version__ as __version__
from .runtime.lazy import lazy_namespace

if TYPE_CHECKING:
    from .client.client import VeeamClient as VeeamClient
    from .client.preloading import preload as preload
    from .fleet.fleet import Fleet as Fleet
    from .fleet.outcome import Outcome as Outcome
    from .fleet.outcome import Summary as Summary
    from .fleet.processes import FleetProcesses as FleetProcesses
    from .fleet.server import Server as Server
    from .runtime.upload import Upload as Upload

__getattr__, __dir__ = lazy_namespace(
    __name__,
    {
        "VeeamClient": ".client.client",
        "preload": ".client.preloading",
        "Fleet": ".fleet.fleet",
        "FleetProcesses": ".fleet.processes",
        "Outcome": ".fleet.outcome",
        "Server": ".fleet.server",
        "Summary": ".fleet.outcome",
        "Upload": ".runtime.upload",
    },
)
