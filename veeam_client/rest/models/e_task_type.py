# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ETaskType(OpenEnum):
    """Kind of task.

    Attributes:
        FLRRESTORE: Restores files.
        FLRDOWNLOAD: Prepares files for download.
        FLRSEARCH: Searches a mounted backup.
        HIERARCHYRESCAN: Reads the objects of a server afresh.
        DEPLOYMENTKIT: Makes a deployment kit.
    """

    COMMON = "Common"
    FLRRESTORE = "FlrRestore"
    FLRDOWNLOAD = "FlrDownload"
    FLRSEARCH = "FlrSearch"
    HIERARCHYRESCAN = "HierarchyRescan"
    DEPLOYMENTKIT = "DeploymentKit"
