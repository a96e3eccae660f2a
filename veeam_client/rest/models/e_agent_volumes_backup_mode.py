# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAgentVolumesBackupMode(OpenEnum):
    """Which volumes are backed up. Since 1.3-rev0.

    Attributes:
        SELECTED_VOLUMES: Those listed.
        ALL_VOLUMES_EXCEPT: All but those listed.
    """

    SELECTED_VOLUMES = "SelectedVolumes"
    ALL_VOLUMES_EXCEPT = "AllVolumesExcept"
