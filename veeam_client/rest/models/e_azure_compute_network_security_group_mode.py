# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAzureComputeNetworkSecurityGroupMode(OpenEnum):
    """Azure compute network security group mode. Since 1.3-rev2."""

    CREATE_NEW = "CreateNew"
    DO_NOT_ASSIGN = "DoNotAssign"
    EXISTING = "Existing"
