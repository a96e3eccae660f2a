# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ENFSShareServerProcessingMode(OpenEnum):
    """How files of a share are read.

    Attributes:
        DIRECT: From the share itself.
        STORAGE_SNAPSHOT: From a snapshot of the storage.
    """

    DIRECT = "Direct"
    STORAGE_SNAPSHOT = "StorageSnapshot"
