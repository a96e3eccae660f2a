# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataMetaMigrationType(OpenEnum):
    """Unstructured data meta migration type. Since 1.3-rev1."""

    CHECK_EXISTENCE = "CheckExistence"
    COPY_META_FROM_CACHE = "CopyMetaFromCache"
    DOWNLOAD_META_FROM_ARCHIVE = "DownloadMetaFromArchive"
