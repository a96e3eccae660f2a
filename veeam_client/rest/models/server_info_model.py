# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .evbr_server_platform import EVBRServerPlatform
    from .veeam_registration_info import VeeamRegistrationInfo


@define(eq=False, repr=False, kw_only=True)
class ServerInfoModel(Model):
    """Server info model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "build_version": "buildVersion",
        "database_content_version": "databaseContentVersion",
        "database_schema_version": "databaseSchemaVersion",
        "database_vendor": "databaseVendor",
        "name": "name",
        "patches": "patches",
        "platform": "platform",
        "sql_server_edition": "sqlServerEdition",
        "sql_server_version": "sqlServerVersion",
        "vbr_id": "vbrId",
        "veeam_registration": "veeamRegistration",
    }

    build_version: str
    database_content_version: str
    database_schema_version: str
    database_vendor: str
    name: str
    patches: list[str]
    platform: EVBRServerPlatform
    sql_server_edition: str
    sql_server_version: str
    vbr_id: str
    veeam_registration: VeeamRegistrationInfo
