# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ExportLogsScopeType(OpenEnum):
    """Whose logs to collect. Since 1.3-rev2.

    Attributes:
        JOBS: Those of jobs.
        HOSTS: Those of managed servers.
    """

    JOBS = "Jobs"
    HOSTS = "Hosts"
