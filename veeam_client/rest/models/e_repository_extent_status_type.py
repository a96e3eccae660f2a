# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ERepositoryExtentStatusType(OpenEnum):
    """State of an extent.

    Attributes:
        NORMAL: In use.
        EVACUATE: Its backups are being moved elsewhere.
        PENDING: A change is about to take effect.
        SEALED: Takes no new backups; those in it can be restored.
        MAINTENANCE: Not used at all until maintenance ends.
        RESYNC_REQUIRED: The server must look again at what is in it.
        TENANT_EVACUATING: Backups of a tenant are being moved elsewhere.
    """

    NORMAL = "Normal"
    EVACUATE = "Evacuate"
    PENDING = "Pending"
    SEALED = "Sealed"
    MAINTENANCE = "Maintenance"
    RESYNC_REQUIRED = "ResyncRequired"
    TENANT_EVACUATING = "TenantEvacuating"
