"""Async, typed client for the Veeam Backup & Replication REST API.

Names are imported on first use, so that importing the package costs next to nothing.
"""

from typing import TYPE_CHECKING

from .runtime.lazy import lazy_namespace

if TYPE_CHECKING:
    from .client import VeeamClient as VeeamClient
    from .fleet import Fleet as Fleet
    from .outcome import Outcome as Outcome
    from .outcome import Summary as Summary
    from .runtime.upload import Upload as Upload
    from .server import Server as Server

__version__ = "0.1.0"

__getattr__, __dir__ = lazy_namespace(
    __name__,
    {
        "VeeamClient": ".client",
        "Fleet": ".fleet",
        "Outcome": ".outcome",
        "Server": ".server",
        "Summary": ".outcome",
        "Upload": ".runtime.upload",
    },
)
