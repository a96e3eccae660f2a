# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInstantViVMRecoveryMountsFiltersOrderColumn(OpenEnum):
    """Column to order instant recoveries to vSphere by.

    Attributes:
        STATE: How it stands.
        VM_NAME: Name of the VM. Since 1.3-rev0.
        JOB_NAME: Name of the job that made the backup. Since 1.3-rev0.
        RESTORE_POINT_DATE: When the restore point was made. Since 1.3-rev0.
        HOST_NAME: Name of the host. Since 1.3-rev0.
        NAME: Name of the VM. Until 1.2-rev1.
    """

    STATE = "State"
    VM_NAME = "VmName"
    JOB_NAME = "JobName"
    RESTORE_POINT_DATE = "RestorePointDate"
    HOST_NAME = "HostName"
    NAME = "name"
