# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESMBShareServerProcessingMode(OpenEnum):
    """SMB share server processing mode."""

    DIRECT = "Direct"
    STORAGESNAPSHOT = "StorageSnapshot"
    VSSSNAPSHOT = "VSSSnapshot"
