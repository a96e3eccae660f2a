# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInstantHvVMRecoveryMountsFiltersOrderColumn(OpenEnum):
    """Column to order instant recoveries to Hyper-V by."""

    STATE = "state"
    VMNAME = "vmName"
    JOBNAME = "jobName"
    RESTOREPOINTDATE = "restorePointDate"
    HOSTNAME = "hostName"
