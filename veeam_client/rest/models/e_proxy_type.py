# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EProxyType(OpenEnum):
    """Kind of proxy.

    Attributes:
        VI_PROXY: For VMware vSphere.
        HV_PROXY: For Microsoft Hyper-V, off the host.
        GENERAL_PURPOSE_PROXY: For file shares, object storage and agents.
    """

    VI_PROXY = "ViProxy"
    HV_PROXY = "HvProxy"
    GENERAL_PURPOSE_PROXY = "GeneralPurposeProxy"
