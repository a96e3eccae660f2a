# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAgentsRecoveryAppliancesOrderColumn(OpenEnum):
    """Column to order recovery appliances by. Since 1.3-rev2.

    Attributes:
        HOST_NAME: Name of the computer.
        VERSION: Version of the recovery environment.
        ADDRESSES: IP addresses.
        IS_DETACHED: Whether it is detached.
        CREATION_TIME: When its record was created.
        LAST_CONTACT_TIME: When it was last in contact.
        PLATFORM_TYPE: Platform of the computer.
    """

    HOST_NAME = "HostName"
    VERSION = "Version"
    ADDRESSES = "Addresses"
    IS_DETACHED = "IsDetached"
    CREATION_TIME = "CreationTime"
    LAST_CONTACT_TIME = "LastContactTime"
    PLATFORM_TYPE = "PlatformType"
