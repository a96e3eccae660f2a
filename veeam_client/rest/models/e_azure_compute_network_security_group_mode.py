# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAzureComputeNetworkSecurityGroupMode(OpenEnum):
    """Which network security group a VM in Azure gets. Since 1.3-rev2.

    Attributes:
        CREATE_NEW: A new one.
        DO_NOT_ASSIGN: None.
        EXISTING: One that is there.
    """

    CREATE_NEW = "CreateNew"
    DO_NOT_ASSIGN = "DoNotAssign"
    EXISTING = "Existing"
