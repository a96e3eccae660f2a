# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EProxyType(OpenEnum):
    """Kind of proxy.

    Attributes:
        VI_PROXY: For VMware vSphere.
        HV_PROXY: For Microsoft Hyper-V, off the host. Since 1.3-rev0.
        GENERAL_PURPOSE_PROXY: For file shares, object storage and agents. Since 1.3-rev0.
        NUTANIX_AHV: For Nutanix AHV. Since 1.3-rev2.
        PVE: For Proxmox VE. Since 1.3-rev2.
    """

    VI_PROXY = "ViProxy"
    HV_PROXY = "HvProxy"
    GENERAL_PURPOSE_PROXY = "GeneralPurposeProxy"
    NUTANIX_AHV = "NutanixAHV"
    PVE = "PVE"
