# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESharedFolderType(OpenEnum):
    """Shared folder type. Since 1.3-rev1."""

    SMB = "SMB"
    NFS = "NFS"
