# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .e_unstructured_backup_job_object_type import EUnstructuredBackupJobObjectType
from .unstructured_backup_job_object_model import UnstructuredBackupJobObjectModel


@define(eq=False, repr=False, kw_only=True)
class GenericUnstructuredBackupJobObjectModel(UnstructuredBackupJobObjectModel):
    """Files or objects of a kind that has no class of its own. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {}

    type_: EUnstructuredBackupJobObjectType | None = EUnstructuredBackupJobObjectType.UNKNOWN
