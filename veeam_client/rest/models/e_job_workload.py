# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EJobWorkload(OpenEnum):
    """Job workload."""

    APPLICATION = "application"
    CLOUDVM = "cloudVm"
    FILE = "file"
    SERVER = "server"
    WORKSTATION = "workstation"
    VM = "vm"
