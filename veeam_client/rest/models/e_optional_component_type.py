# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EOptionalComponentType(OpenEnum):
    """Optional component type."""

    CATALYSTSDK = "CatalystSdk"
    DDBOOSTSDK = "DDBoostSdk"
    CIFSGATEWAY = "CifsGateway"
    NFSGATEWAY = "NfsGateway"
    GUESTINTERACTIONPROXY = "GuestInteractionProxy"
    MOUNTTARGET = "MountTarget"
    SNAPDIFFV3 = "SnapDiffV3"
