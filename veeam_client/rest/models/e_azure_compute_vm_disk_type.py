# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAzureComputeVMDiskType(OpenEnum):
    """Type of a disk in Azure."""

    STANDARD_HDD = "StandardHDD"
    STANDARD_SSD = "StandardSSD"
    PREMIUM_SSD = "PremiumSSD"
