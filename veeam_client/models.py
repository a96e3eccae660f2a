"""The models and enumerations of the API, by the contract's names: `BackupJobModel`, `EJobType`.

Each is imported on first use, alone. `Model` and `OpenEnum` are what they are made of.
"""

from typing import TYPE_CHECKING, Any

from .rest import models as _models
from .runtime import enums as _enums
from .runtime import model as _model

if TYPE_CHECKING:
    from .rest.models import *  # noqa: F403  # for editors; at run time the names come one by one

Model = _model.Model
OpenEnum = _enums.OpenEnum


def __getattr__(name: str) -> Any:
    if name == "__all__":  # `import *` asks for it, and imports every model
        return [one for one in __dir__() if not one.startswith("_")]
    return getattr(_models, name)


def __dir__() -> list[str]:
    return sorted({"Model", "OpenEnum", *dir(_models)})
