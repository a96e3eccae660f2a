# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EViHostType(OpenEnum):
    """Kind of VMware vSphere server.

    Attributes:
        ESX: ESX host, the old kind.
        ESXI: ESXi host.
        VC: vCenter server.
    """

    ESX = "ESX"
    ESXI = "ESXi"
    VC = "VC"
