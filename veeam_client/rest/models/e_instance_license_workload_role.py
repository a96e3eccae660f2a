# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInstanceLicenseWorkloadRole(OpenEnum):
    """As what a workload is licensed."""

    WORKSTATION = "Workstation"
    SERVER = "Server"
