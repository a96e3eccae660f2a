# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_protection_group_type import EProtectionGroupType
from .protection_group_spec import ProtectionGroupSpec

if TYPE_CHECKING:
    from .csv_file_options_protection_group_model import (
        CSVFileOptionsProtectionGroupModel,
    )
    from .csv_file_protection_group_credential_model import (
        CSVFileProtectionGroupCredentialModel,
    )
    from .protection_group_options_model import ProtectionGroupOptionsModel


@define(eq=False, repr=False, kw_only=True)
class CSVFileProtectionGroupSpec(ProtectionGroupSpec):
    """A group of computers from a CSV file, to be added. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials": "credentials",
        "file": "file",
        "options": "options",
    }

    credentials: CSVFileProtectionGroupCredentialModel
    """Credentials for the computers."""
    file: CSVFileOptionsProtectionGroupModel
    """The file."""
    options: ProtectionGroupOptionsModel | None = None
    """How they are found and given agents."""
    type_: EProtectionGroupType = EProtectionGroupType.CSV_FILE
