# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_linux_package_filters_order_column import ELinuxPackageFiltersOrderColumn


@define(eq=False, repr=False, kw_only=True)
class LinuxPackageFilters(Model):
    """The query parameters of an operation as one object.

    No operation takes it: give the parameters by name. Since 1.3-rev0.
    """

    __json_names__: ClassVar[Mapping[str, str]] = {
        "distribution_filter": "distributionFilter",
        "limit": "limit",
        "name_filter": "nameFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "package_bitness_filter": "packageBitnessFilter",
        "skip": "skip",
    }

    distribution_filter: str | None = None
    """Only packages for this distribution."""
    limit: int | None = None
    """How many rows to return at most."""
    name_filter: str | None = None
    """Only rows with this name."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: ELinuxPackageFiltersOrderColumn | None = None
    """Column to order by."""
    package_bitness_filter: str | None = None
    """Only packages for this kind of processor (`x64`, `x86`)."""
    skip: int | None = None
    """How many rows to leave out at the start."""
