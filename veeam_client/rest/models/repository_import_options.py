# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class RepositoryImportOptions(Model):
    """What to do with backups that lie in a repository when it is added. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "import_backup": "importBackup",
        "import_index": "importIndex",
    }

    import_backup: bool | None = None
    """Whether this server takes them over."""
    import_index: bool | None = None
    """Whether it takes over the index of the files in them too."""
