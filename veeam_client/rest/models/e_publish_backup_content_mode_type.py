# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EPublishBackupContentModeType(OpenEnum):
    """How disks are published.

    Attributes:
        ISCSITARGET: As an iSCSI target that others connect to.
        ISCSIWINDOWSMOUNT: Over iSCSI, mounted on a Windows machine.
        FUSELINUXMOUNT: As files on a Linux machine.
    """

    ISCSITARGET = "ISCSITarget"
    ISCSIWINDOWSMOUNT = "ISCSIWindowsMount"
    FUSELINUXMOUNT = "FUSELinuxMount"
