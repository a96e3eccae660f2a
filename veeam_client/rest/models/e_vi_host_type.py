# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
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
