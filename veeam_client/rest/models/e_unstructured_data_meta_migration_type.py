# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataMetaMigrationType(OpenEnum):
    """How metadata of backups gets into another cache. Since 1.3-rev1.

    Attributes:
        CHECK_EXISTENCE: It should be there already, and is only looked for.
        COPY_META_FROM_CACHE: It is copied from the old cache.
        DOWNLOAD_META_FROM_ARCHIVE: It is read from the archive.
    """

    CHECK_EXISTENCE = "CheckExistence"
    COPY_META_FROM_CACHE = "CopyMetaFromCache"
    DOWNLOAD_META_FROM_ARCHIVE = "DownloadMetaFromArchive"
