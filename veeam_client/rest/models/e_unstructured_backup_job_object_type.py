# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredBackupJobObjectType(OpenEnum):
    """Unstructured backup job object type. Since 1.3-rev2."""

    UNKNOWN = "Unknown"
    FILE = "File"
    DIRECTORY = "Directory"
    FILE_SERVER_ROOT = "FileServerRoot"
    FILE_SERVER_SHARE = "FileServerShare"
    PREFIX = "Prefix"
    OBJECT = "Object"
    CONTAINER = "Container"
    OBJECT_STORAGE_ROOT = "ObjectStorageRoot"
    SAN_FILER = "SanFiler"
    SAN_VOLUME = "SanVolume"
    SAN_CONTAINER = "SanContainer"
