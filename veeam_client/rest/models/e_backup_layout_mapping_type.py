# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupLayoutMappingType(OpenEnum):
    """Backup layout mapping type. Since 1.3-rev2."""

    TO_ORIGINAL_LAYOUT = "ToOriginalLayout"
    CUSTOM = "Custom"
