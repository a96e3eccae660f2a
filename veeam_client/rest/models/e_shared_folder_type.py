# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESharedFolderType(OpenEnum):
    """Protocol of a network share. Since 1.3-rev1.

    Attributes:
        SMB: SMB.
        NFS: NFS.
    """

    SMB = "SMB"
    NFS = "NFS"
