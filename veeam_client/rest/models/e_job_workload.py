# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EJobWorkload(OpenEnum):
    """Kind of workload. Some servers begin the values with a capital; comparing members takes care of that.

    Attributes:
        CLOUD_VM: VM in a cloud.
        FILE: Files or objects.
        VM: VM.
    """

    APPLICATION = "application"
    CLOUD_VM = "cloudVm"
    FILE = "file"
    SERVER = "server"
    WORKSTATION = "workstation"
    VM = "vm"
