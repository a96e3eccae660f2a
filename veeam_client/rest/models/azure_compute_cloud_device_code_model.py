# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from attrs import define

from .cloud_device_code_model import CloudDeviceCodeModel
from .e_cloud_credentials_type import ECloudCredentialsType


@define(eq=False, repr=False, kw_only=True)
class AzureComputeCloudDeviceCodeModel(CloudDeviceCodeModel):
    """A code that somebody confirms at Azure in a browser."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "expiration_time": "expirationTime",
        "url": "url",
        "verification_code": "verificationCode",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"verification_code"})

    expiration_time: datetime
    """When the code expires."""
    url: str
    """Address to open in a browser."""
    verification_code: str
    """The code to type in."""
    type_: ECloudCredentialsType = ECloudCredentialsType.AZURE_COMPUTE
