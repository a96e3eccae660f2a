# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_protection_group_type import EProtectionGroupType
from .protection_group_model import ProtectionGroupModel

if TYPE_CHECKING:
    from .csv_file_options_protection_group_model import (
        CSVFileOptionsProtectionGroupModel,
    )
    from .csv_file_protection_group_credential_model import (
        CSVFileProtectionGroupCredentialModel,
    )
    from .protection_group_options_model import ProtectionGroupOptionsModel


@define(eq=False, repr=False, kw_only=True)
class CSVFileProtectionGroupModel(ProtectionGroupModel):
    """A group of computers from a CSV file. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "file": "file",
        "computer_names": "computerNames",
        "credentials": "credentials",
        "options": "options",
    }

    file: CSVFileOptionsProtectionGroupModel
    """The file."""
    computer_names: list[str] | None = None
    """Names that the file held."""
    credentials: CSVFileProtectionGroupCredentialModel | None = None
    """Credentials for the computers."""
    options: ProtectionGroupOptionsModel | None = None
    """How they are found and given agents."""
    type_: EProtectionGroupType = EProtectionGroupType.CSV_FILE
