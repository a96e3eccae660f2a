# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ETaskType(OpenEnum):
    """Kind of task.

    Attributes:
        COMMON: A task of no special kind.
        FLR_RESTORE: Restores files.
        FLR_DOWNLOAD: Prepares files for download.
        FLR_SEARCH: Searches a mounted backup.
        HIERARCHY_RESCAN: Reads the objects of a server afresh.
        DEPLOYMENT_KIT: Makes a deployment kit. Since 1.3-rev0.
        RECOVERY_MEDIA: Makes recovery media. Since 1.3-rev2.
    """

    COMMON = "Common"
    FLR_RESTORE = "FlrRestore"
    FLR_DOWNLOAD = "FlrDownload"
    FLR_SEARCH = "FlrSearch"
    HIERARCHY_RESCAN = "HierarchyRescan"
    DEPLOYMENT_KIT = "DeploymentKit"
    RECOVERY_MEDIA = "RecoveryMedia"
