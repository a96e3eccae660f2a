# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ETaskType(OpenEnum):
    """Task type."""

    COMMON = "Common"
    FLRRESTORE = "FlrRestore"
    FLRDOWNLOAD = "FlrDownload"
    FLRSEARCH = "FlrSearch"
    HIERARCHYRESCAN = "HierarchyRescan"
    DEPLOYMENTKIT = "DeploymentKit"
