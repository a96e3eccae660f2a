# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EJobWorkload(OpenEnum):
    """Kind of workload. Servers differ in whether the values begin with a capital; comparing members takes care of
    that.

    Attributes:
        APPLICATION: Application or database.
        CLOUD_VM: VM in a cloud.
        FILE: Files or objects.
        SERVER: Server.
        WORKSTATION: Workstation.
        VM: VM.
    """

    APPLICATION = "Application"
    CLOUD_VM = "CloudVm"
    FILE = "File"
    SERVER = "Server"
    WORKSTATION = "Workstation"
    VM = "Vm"
