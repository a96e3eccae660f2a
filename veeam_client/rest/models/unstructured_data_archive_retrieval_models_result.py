# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unstructured_data_archive_retrieval_model import (
        UnstructuredDataArchiveRetrievalModel,
    )


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataArchiveRetrievalModelsResult(Model):
    """Retrievals from archive storage. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "data": "data",
    }

    data: list[UnstructuredDataArchiveRetrievalModel]
    """The rows of this page."""
