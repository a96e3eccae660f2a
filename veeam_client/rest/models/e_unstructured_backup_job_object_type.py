# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredBackupJobObjectType(OpenEnum):
    """Kind of files or objects that a job backs up. Since 1.3-rev2.

    Attributes:
        UNKNOWN: A kind that this revision cannot express.
        FILE: A file.
        DIRECTORY: A folder.
        FILE_SERVER_ROOT: A whole file server.
        FILE_SERVER_SHARE: A share of a file server.
        PREFIX: A folder in object storage.
        OBJECT: An object.
        CONTAINER: A bucket or container.
        OBJECT_STORAGE_ROOT: The whole object storage.
        SAN_FILER: A storage system that serves files.
        SAN_VOLUME: A volume of a storage system that serves files.
    """

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
