# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_unstructured_data_server_type import EUnstructuredDataServerType
from .unstructured_data_server_spec import UnstructuredDataServerSpec

if TYPE_CHECKING:
    from .s3_compatible_server_account_model import S3CompatibleServerAccountModel
    from .s3_compatible_server_processing_model import S3CompatibleServerProcessingModel


@define(eq=False, repr=False, kw_only=True)
class S3CompatibleServerSpec(UnstructuredDataServerSpec):
    """S3 compatible storage as a source to be added. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "account": "account",
        "processing": "processing",
    }

    account: S3CompatibleServerAccountModel
    """Credentials, address and region."""
    processing: S3CompatibleServerProcessingModel
    """How it is read."""
    type_: EUnstructuredDataServerType = EUnstructuredDataServerType.S3_COMPATIBLE
