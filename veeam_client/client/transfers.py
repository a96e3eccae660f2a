"""Transferring files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ParamSpec, overload

from ..runtime.section import check_keywords

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .download import Download
    from .requester import Requester

P = ParamSpec("P")


class Transfers:
    """What a client does with files."""

    _requester: Requester

    @overload
    def download(
        self, operation: Callable[P, Awaitable[bytes]], /, *args: P.args, **arguments: P.kwargs
    ) -> Download: ...
    @overload
    def download(self, operation: str, /, **arguments: Any) -> Download: ...
    def download(self, operation: str | Callable[..., Awaitable[Any]], /, *args: Any, **arguments: Any) -> Download:
        """Download a file as a stream.

        `await vbr.download(vbr.log_export.download_support_log_bundle, session_id=session.id).to("logs.zip")`

        Args:
            operation: A method of a section that gives a file, or its operation id.
            *args: None; methods take keywords only.
            **arguments: The method's arguments.

        Returns:
            The file: `await` its `to(...)`, or read it with `async for`. Nothing is sent yet.
        """
        from .download import Download  # noqa: PLC0415  # with it comes all that handles files

        check_keywords(args)
        return Download(self._requester, operation, arguments)
