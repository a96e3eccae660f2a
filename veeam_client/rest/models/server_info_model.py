# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
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
    """A backup server: its name, build and database."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "build_version": "buildVersion",
        "database_content_version": "databaseContentVersion",
        "database_schema_version": "databaseSchemaVersion",
        "database_vendor": "databaseVendor",
        "name": "name",
        "patches": "patches",
        "sql_server_edition": "sqlServerEdition",
        "sql_server_version": "sqlServerVersion",
        "vbr_id": "vbrId",
        "platform": "platform",
        "veeam_registration": "veeamRegistration",
    }

    build_version: str
    """Build, such as `13.0.0.4967`."""
    database_content_version: str
    """Version of the database content."""
    database_schema_version: str
    """Version of the database schema."""
    database_vendor: str
    """Kind of database that holds the configuration."""
    name: str
    """Host name of the backup server."""
    patches: list[str]
    """Patches installed on top of the build."""
    sql_server_edition: str
    """Edition of the database server, where it is Microsoft SQL Server."""
    sql_server_version: str
    """Version of the database server, where it is Microsoft SQL Server."""
    vbr_id: str
    """Id of this installation."""
    platform: EVBRServerPlatform | None = None
    """Operating system that it runs on. Since 1.3-rev0."""
    veeam_registration: VeeamRegistrationInfo | None = None
    """Whether it is registered with a Veeam account. Since 1.3-rev0."""
