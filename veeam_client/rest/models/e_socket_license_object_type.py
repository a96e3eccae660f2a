# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESocketLicenseObjectType(OpenEnum):
    """Type of host that takes sockets.

    Attributes:
        HYPER_V: Microsoft Hyper-V host.
        UNLICENSED: A host that has no licence.
        VSPHERE: VMware vSphere host.
    """

    HYPER_V = "HyperV"
    UNIVERSAL = "Universal"
    UNLICENSED = "Unlicensed"
    VSPHERE = "vSphere"
