"""Changing what is on a server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, overload

from ..runtime.section import check_keywords

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from ..runtime.model import Model
    from .editing import Edit
    from .ensuring import Ensured
    from .requester import Requester
    from .work_status import Progress

P = ParamSpec("P")
T = TypeVar("T")


class Changes:
    """What a client does to change objects."""

    _requester: Requester

    @overload
    def edit(self, operation: Callable[P, Awaitable[T]], /, *args: P.args, **arguments: P.kwargs) -> Edit[T]: ...
    @overload
    def edit(self, operation: str, /, **arguments: Any) -> Edit[Any]: ...
    def edit(self, operation: str | Callable[..., Awaitable[Any]], /, *args: Any, **arguments: Any) -> Edit[Any]:
        """Read an object, change it, and write it back: `async with vbr.edit(vbr.jobs.get_job, id=job.id) as job:`.

        When the block ends, what was changed is written, and nothing if nothing was, or if the block raised. Whatever
        the caller did not touch goes back as the server sent it, unknown properties too. Before it is written, the
        object is read again: if somebody else has changed it, `ChangedMeanwhile` is raised. The API has no condition
        for a write, so what another client changes between that read and the write, some milliseconds, is overwritten
        unnoticed; edits of one client, and of those made from it by `with_options`, wait for one another there.

        Args:
            operation: A method of a section that reads one object, such as `vbr.jobs.get_job`, or its operation id.
                `Operation.written_by` in the catalogue says which can be edited, and what writes them.
            *args: None; methods take keywords only.
            **arguments: The method's arguments.

        Returns:
            What gives the object in `async with`. Its `with_options` sets `dry_run`, `on_difference` and the like; its
            `difference` has what was changed, which also goes to the log `veeam_client.changes`. A change that begins
            a session is waited for. Entering and leaving raise:

            InvalidArgument: Nothing writes what the operation reads, or a value that the caller set cannot be sent.
            UnsupportedByServer: The revision that is spoken cannot write it.
            ChangedMeanwhile: Somebody else changed it; nothing was written.
            WorkFailed: The session that should have changed it failed.
            ConnectionFailed: No reply came; `sent` says whether it may have been written.
            ApiError: The server refused; its subclass tells why.
        """
        from .editing import Edit  # noqa: PLC0415  # not before something is changed

        check_keywords(args)
        return Edit(self._requester, operation, arguments)

    async def ensure(
        self,
        spec: Model | Mapping[str, Any],
        *,
        kind: str | None = None,
        dry_run: bool = False,
        renew_secrets: bool = False,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> Ensured:
        """Make the server have something as it is described: `await vbr.ensure(WindowsHostSpec(name="win01", ...))`.

        It is looked for by its name (credentials by their user and type, proxies by their server), created if it is
        not there, changed where it differs from what the spec sets, and waited for. What the spec leaves out stays as
        it is. Run again, it changes nothing.

        Args:
            spec: A model: of credentials (`StandardCredentialsSpec`, `LinuxCredentialsSpec`), a managed server
                (`WindowsHostSpec`, `LinuxHostSpec`, `ViHostSpec`, `HvServerSpec`, ...), a repository, a proxy or a
                job. Or a mapping, with `kind`.
            kind: What a mapping describes: `credentials`, `servers`, `repositories`, `proxies` or `jobs`.
            dry_run: Whether nothing is done, and the plan is given.
            renew_secrets: Whether the passwords and keys of credentials are set anew if these are there already. No
                server gives them back to be compared; otherwise they count as the same.
            timeout: Most seconds to wait for a session; None for as long as it takes.
            on_progress: Called with a `Progress` each time something has changed in a session.

        Returns:
            What became of it, with its id.

        Raises:
            InvalidArgument: The spec is wrong, or one of that name is there that is of another type; nothing was done.
            UnsupportedByServer: The revision that is spoken lacks something of it; nothing was done.
            NotOne: Several could be meant; nothing was done.
            ChangedMeanwhile: Somebody else changed it; nothing was done.
            RecipeFailed: It failed after something had been done: `done` says what.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.
        """
        from .ensuring import Ensuring  # noqa: PLC0415  # as above

        ensuring = Ensuring(
            self._requester,
            dry_run=dry_run,
            renew_secrets=renew_secrets,
            timeout=timeout,
            on_progress=on_progress,
        )
        return await ensuring.ensure(spec, kind)
