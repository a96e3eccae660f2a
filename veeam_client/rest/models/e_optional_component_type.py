# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EOptionalComponentType(OpenEnum):
    """An optional component of a server.

    Attributes:
        CATALYSTSDK: Driver for HPE StoreOnce.
        DDBOOSTSDK: Driver for Dell Data Domain.
        CIFSGATEWAY: Gateway for SMB shares.
        NFSGATEWAY: Gateway for NFS shares.
        GUESTINTERACTIONPROXY: Deploys and runs what is needed inside VMs.
        MOUNTTARGET: Mounts backups for restores.
        SNAPDIFFV3: Reads changed files from NetApp storage.
    """

    CATALYSTSDK = "CatalystSdk"
    DDBOOSTSDK = "DDBoostSdk"
    CIFSGATEWAY = "CifsGateway"
    NFSGATEWAY = "NfsGateway"
    GUESTINTERACTIONPROXY = "GuestInteractionProxy"
    MOUNTTARGET = "MountTarget"
    SNAPDIFFV3 = "SnapDiffV3"
