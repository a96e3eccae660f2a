# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.e_global_vm_exclusions_filters_order_column import (
        EGlobalVMExclusionsFiltersOrderColumn,
    )
    from ..models.global_vm_exclusion_model import GlobalVMExclusionModel
    from ..models.global_vm_exclusion_note_spec import GlobalVMExclusionNoteSpec
    from ..models.global_vm_exclusion_spec import GlobalVMExclusionSpec
    from ..models.global_vm_exclusions_result import GlobalVMExclusionsResult


class GlobalExclusions(Section):
    """VMs that no job processes, whatever the job says."""

    async def get_all_global_vm_exclusions(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EGlobalVMExclusionsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
    ) -> GlobalVMExclusionsResult:
        """List the VMs that no job processes.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).

        Returns:
            GlobalVMExclusionsResult: A page of exclusions.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewGlobalVMExclusions.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `GET /api/v1/globalExclusions/vm`
        """
        result: GlobalVMExclusionsResult = await self._call(
            "GetAllGlobalVMExclusions",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
        )
        return result

    async def create_global_vm_exclusion(
        self,
        *,
        body: GlobalVMExclusionSpec | Mapping[str, Any],
    ) -> GlobalVMExclusionModel:
        """Keep a VM out of all jobs.

        Args:
            body: A VM to keep out of all jobs.

        Returns:
            GlobalVMExclusionModel: A VM that no job processes.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateGlobalVMExclusion.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/globalExclusions/vm`
        """
        result: GlobalVMExclusionModel = await self._call(
            "CreateGlobalVMExclusion",
            body=body,
        )
        return result

    async def get_global_vm_exclusion(
        self,
        *,
        id: UUID | str,
    ) -> GlobalVMExclusionModel:
        """Get an exclusion of a VM.

        Args:
            id: Id of the exclusion.

        Returns:
            GlobalVMExclusionModel: A VM that no job processes.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewGlobalVMExclusions.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `GET /api/v1/globalExclusions/vm/{id}`
        """
        result: GlobalVMExclusionModel = await self._call(
            "GetGlobalVMExclusion",
            id=id,
        )
        return result

    async def delete_global_vm_exclusion(
        self,
        *,
        id: UUID | str,
    ) -> None:
        """Let jobs process a VM again.

        Args:
            id: Id of the exclusion.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DeleteGlobalVMExclusion.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `DELETE /api/v1/globalExclusions/vm/{id}`
        """
        await self._call(
            "DeleteGlobalVMExclusion",
            id=id,
        )

    async def update_global_vm_exclusion_note(
        self,
        *,
        id: UUID | str,
        body: GlobalVMExclusionNoteSpec | Mapping[str, Any],
    ) -> GlobalVMExclusionModel:
        """Change the note of an exclusion.

        Nothing but the note changes.

        Args:
            id: Id of the exclusion.
            body: A new note.

        Returns:
            GlobalVMExclusionModel: A VM that no job processes.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateGlobalVMExclusion.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `PUT /api/v1/globalExclusions/vm/{id}/note`
        """
        result: GlobalVMExclusionModel = await self._call(
            "UpdateGlobalVMExclusionNote",
            id=id,
            body=body,
        )
        return result
