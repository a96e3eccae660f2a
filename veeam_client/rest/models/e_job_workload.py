# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EJobWorkload(OpenEnum):
    """Kind of workload. Some servers begin the values with a capital; comparing members takes care of that."""

    APPLICATION = "Application"
    CLOUD_VM = "CloudVm"
    FILE = "File"
    SERVER = "Server"
    WORKSTATION = "Workstation"
    VM = "Vm"
