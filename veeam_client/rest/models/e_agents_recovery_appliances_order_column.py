# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAgentsRecoveryAppliancesOrderColumn(OpenEnum):
    """Agents recovery appliances order column. Since 1.3-rev2."""

    HOST_NAME = "HostName"
    VERSION = "Version"
    ADDRESSES = "Addresses"
    IS_DETACHED = "IsDetached"
    CREATION_TIME = "CreationTime"
    LAST_CONTACT_TIME = "LastContactTime"
    PLATFORM_TYPE = "PlatformType"
