# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECloudMachinesType(OpenEnum):
    """Cloud that VMs are in. Since 1.3-rev2.

    Attributes:
        AMAZON: Amazon EC2.
        AZURE: Azure.
    """

    AMAZON = "Amazon"
    AZURE = "Azure"
