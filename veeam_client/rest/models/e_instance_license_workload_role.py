# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInstanceLicenseWorkloadRole(OpenEnum):
    """As what a workload is licensed.

    Attributes:
        WORKSTATION: A workstation.
        SERVER: A server.
    """

    WORKSTATION = "Workstation"
    SERVER = "Server"
