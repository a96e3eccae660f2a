# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class PreInstalledAgentsProtectionGroupPackageSpecFormat(OpenEnum):
    """Pre installed agents protection group package spec format."""

    ZIP = "Zip"
    TAR = "Tar"
