# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ENodeExporterAuthType(OpenEnum):
    """Node exporter auth type. Since 1.3-rev2."""

    USERNAME_PASSWORD = "UsernamePassword"
    NONE = "None"
