# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAgentVolumesBackupMode(OpenEnum):
    """Which volumes are backed up."""

    SELECTED_VOLUMES = "selectedVolumes"
    ALL_VOLUMES_EXCEPT = "allVolumesExcept"
