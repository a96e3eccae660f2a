# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupProxyTransportMode(OpenEnum):
    """How a proxy reads data from vSphere."""

    AUTO = "Auto"
    DIRECT_ACCESS = "DirectAccess"
    VIRTUAL_APPLIANCE = "VirtualAppliance"
    NETWORK = "Network"
