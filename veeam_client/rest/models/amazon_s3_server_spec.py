# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_unstructured_data_server_type import EUnstructuredDataServerType
from .unstructured_data_server_spec import UnstructuredDataServerSpec

if TYPE_CHECKING:
    from .amazon_s3_server_account_model import AmazonS3ServerAccountModel
    from .amazon_s3_server_processing_model import AmazonS3ServerProcessingModel


@define(eq=False, repr=False, kw_only=True)
class AmazonS3ServerSpec(UnstructuredDataServerSpec):
    """Amazon S3 as a source to be added. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "account": "account",
        "processing": "processing",
    }

    account: AmazonS3ServerAccountModel
    """Credentials and region."""
    processing: AmazonS3ServerProcessingModel
    """How it is read."""
    type_: EUnstructuredDataServerType = EUnstructuredDataServerType.AMAZON_S3
