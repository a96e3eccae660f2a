# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ExportLogsScopeType(OpenEnum):
    """Xport logs scope type. Since 1.3-rev2."""

    JOBS = "Jobs"
    HOSTS = "Hosts"
