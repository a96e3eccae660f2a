# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EProxyType(OpenEnum):
    """Kind of proxy.

    Attributes:
        VIPROXY: For VMware vSphere.
        HVPROXY: For Microsoft Hyper-V, off the host.
        GENERALPURPOSEPROXY: For file shares, object storage and agents.
    """

    VIPROXY = "ViProxy"
    HVPROXY = "HvProxy"
    GENERALPURPOSEPROXY = "GeneralPurposeProxy"
