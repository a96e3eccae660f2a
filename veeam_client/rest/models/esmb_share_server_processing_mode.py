# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESMBShareServerProcessingMode(OpenEnum):
    """How files of a share are read.

    Attributes:
        DIRECT: From the share itself.
        STORAGE_SNAPSHOT: From a snapshot of the storage.
        VSS_SNAPSHOT: From a shadow copy of the file server.
    """

    DIRECT = "Direct"
    STORAGE_SNAPSHOT = "StorageSnapshot"
    VSS_SNAPSHOT = "VSSSnapshot"
