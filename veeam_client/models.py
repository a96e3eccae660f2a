"""The models and enumerations of the API, by the contract's names: `BackupJobModel`, `EJobType`.

Each is imported on first use, alone.
"""

from typing import TYPE_CHECKING, Any

from .rest import models as _models

if TYPE_CHECKING:
    from .rest.models import *  # noqa: F403  # for editors; at run time the names come one by one


def __getattr__(name: str) -> Any:
    return getattr(_models, name)


def __dir__() -> list[str]:
    return dir(_models)
