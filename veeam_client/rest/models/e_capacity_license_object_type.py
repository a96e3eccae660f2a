# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECapacityLicenseObjectType(OpenEnum):
    """Type of workload that takes capacity.

    Attributes:
        FILE_SHARE: File share.
        OBJECT_STORAGE: Object storage.
    """

    FILE_SHARE = "FileShare"
    OBJECT_STORAGE = "ObjectStorage"
