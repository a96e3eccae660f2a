# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAgentsRecoveryApplianceOperationType(OpenEnum):
    """Agents recovery appliance operation type. Since 1.3-rev2."""

    REBOOT = "Reboot"
