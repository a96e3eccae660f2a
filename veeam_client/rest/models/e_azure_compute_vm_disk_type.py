# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAzureComputeVMDiskType(OpenEnum):
    """Type of a disk in Azure. Since 1.3-rev0.

    Attributes:
        STANDARD_HDD: Standard hard disk.
        STANDARD_SSD: Standard solid-state disk.
        PREMIUM_SSD: Premium solid-state disk.
    """

    STANDARD_HDD = "StandardHDD"
    STANDARD_SSD = "StandardSSD"
    PREMIUM_SSD = "PremiumSSD"
