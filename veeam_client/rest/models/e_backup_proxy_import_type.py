# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupProxyImportType(OpenEnum):
    """Kind of proxy.

    Attributes:
        VMWARE: For VMware vSphere.
    """

    VMWARE = "Vmware"
