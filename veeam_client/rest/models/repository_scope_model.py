# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .repository_scope_item_model import RepositoryScopeItemModel


@define(eq=False, repr=False, kw_only=True)
class RepositoryScopeModel(Model):
    """Repositories that backups of a role may go to. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "all_repositories": "allRepositories",
        "repositories": "repositories",
    }

    all_repositories: bool
    """Whether they may go to any."""
    repositories: list[RepositoryScopeItemModel] | None = None
    """Otherwise the repositories."""
