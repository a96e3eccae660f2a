# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAgentsRecoveryAppliancesStateFilter(OpenEnum):
    """Agents recovery appliances state filter. Since 1.3-rev2."""

    ALL = "All"
    CONNECTED = "Connected"
    DISCONNECTED = "Disconnected"
