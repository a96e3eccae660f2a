# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_unstructured_data_server_type import EUnstructuredDataServerType
from .unstructured_data_server_model import UnstructuredDataServerModel

if TYPE_CHECKING:
    from .amazon_s3_server_account_model import AmazonS3ServerAccountModel
    from .amazon_s3_server_processing_model import AmazonS3ServerProcessingModel


@define(eq=False, repr=False, kw_only=True)
class AmazonS3ServerModel(UnstructuredDataServerModel):
    """Amazon S3 as a source."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "account": "account",
        "processing": "processing",
    }

    account: AmazonS3ServerAccountModel | None = None
    """Credentials and region."""
    processing: AmazonS3ServerProcessingModel | None = None
    """How it is read."""
    type_: EUnstructuredDataServerType = EUnstructuredDataServerType.AMAZON_S3
