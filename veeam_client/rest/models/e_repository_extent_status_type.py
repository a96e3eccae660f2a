# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ERepositoryExtentStatusType(OpenEnum):
    """Repository extent status type."""

    NORMAL = "Normal"
    EVACUATE = "Evacuate"
    PENDING = "Pending"
    SEALED = "Sealed"
    MAINTENANCE = "Maintenance"
    RESYNCREQUIRED = "ResyncRequired"
    TENANTEVACUATING = "TenantEvacuating"
