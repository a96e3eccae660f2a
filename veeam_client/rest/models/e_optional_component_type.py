# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EOptionalComponentType(OpenEnum):
    """An optional component of a server. Since 1.3-rev0.

    Attributes:
        CATALYST_SDK: Driver for HPE StoreOnce.
        DD_BOOST_SDK: Driver for Dell Data Domain.
        CIFS_GATEWAY: Gateway for SMB shares.
        NFS_GATEWAY: Gateway for NFS shares.
        GUEST_INTERACTION_PROXY: Deploys and runs what is needed inside VMs.
        MOUNT_TARGET: Mounts backups for restores.
        SNAPDIFF_V3: Reads changed files from NetApp storage.
        IRIS_PLUGIN: Plug-in for InterSystems IRIS. Since 1.3-rev2.
        APPLICATION_BACKUP_REPOSITORY: Since 1.3-rev2.
    """

    CATALYST_SDK = "CatalystSdk"
    DD_BOOST_SDK = "DDBoostSdk"
    CIFS_GATEWAY = "CifsGateway"
    NFS_GATEWAY = "NfsGateway"
    GUEST_INTERACTION_PROXY = "GuestInteractionProxy"
    MOUNT_TARGET = "MountTarget"
    SNAPDIFF_V3 = "SnapDiffV3"
    IRIS_PLUGIN = "IrisPlugin"
    APPLICATION_BACKUP_REPOSITORY = "ApplicationBackupRepository"
