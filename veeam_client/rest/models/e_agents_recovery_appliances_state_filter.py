# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAgentsRecoveryAppliancesStateFilter(OpenEnum):
    """Which recovery appliances to list. Since 1.3-rev2.

    Attributes:
        ALL: All.
        CONNECTED: Those that are connected to the backup server.
        DISCONNECTED: Those that are not.
    """

    ALL = "All"
    CONNECTED = "Connected"
    DISCONNECTED = "Disconnected"
