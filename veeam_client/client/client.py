"""One server."""

from __future__ import annotations

import logging
from copy import copy
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar, Unpack, cast, overload

from attrs import evolve

from .._text import clean_text
from ..errors import InvalidArgument
from ..rest.operations import Sections
from ..runtime.section import Section, check_keywords, named_call
from .changing import Changes
from .large_replies import decoded
from .transfers import Transfers
from .work import Works

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from types import TracebackType

    from ..auth.tokens import Tokens
    from ..retry import Retry
    from ..transport.exchange import Reply
    from ..transport.limits import Steps
    from .discovery import Discovered
    from .options import ClientOptions
    from .pager import Data, Items, Pager, Records

P = ParamSpec("P")
T = TypeVar("T")
logger = logging.getLogger("veeam_client")


class VeeamClient(Sections, Works, Transfers, Changes):
    """A Veeam Backup & Replication server.

    Every section of the API is an attribute, every operation a method of its section:
    `await vbr.jobs.get_all_jobs(limit=10)`. The client signs in on the first call that needs it, renews its token,
    and signs out when the `async with` block ends. Any number of coroutines may share one client.

    Args:
        host: Host name or address, or a full URL; IPv6 in brackets. Without a port, 9419 and then 443 are tried.
        **options: Settings, which `veeam_client.client.ClientOptions` describes: `username` and `password`, or `auth`;
            `revision`, `verify`, `timeout`, `retry`, `connections`, `proxy`, `trust_env`, `headers`, `transport`,
            `strict`, `check`, `logout`, `on_request`, `on_reply`, `tracer_provider`.

    Raises:
        InvalidArgument: `host` is no address, or a setting is wrong.
        TypeError: There is no setting of that name.
    """

    def __init__(self, host: str, **options: Unpack[ClientOptions]) -> None:
        # The network, which importing this class does not bring.
        from .opening import opened  # noqa: PLC0415
        from .options import redacted  # noqa: PLC0415

        options = redacted(options)
        self._requester, self._logout = opened(host, options)

    @classmethod
    def from_env(cls, prefix: str = "VEEAM_", *, host: str | None = None, **options: Unpack[ClientOptions]) -> Self:
        """Make a client from environment variables.

        Args:
            prefix: How the variables' names begin. With the default they are `VEEAM_HOST` and those of the settings
                that can be written as text, such as `VEEAM_USERNAME`, `VEEAM_PASSWORD`, `VEEAM_VERIFY` (`true`,
                `false`, a path, or a fingerprint) and `VEEAM_TIMEOUT` in seconds; also `VEEAM_PASSWORD_FILE`, and, if
                there is no user name, `VEEAM_ACCESS_TOKEN` and `VEEAM_REFRESH_TOKEN`.
            host: The server, instead of `VEEAM_HOST`.
            **options: Settings of a client; they go before the variables.

        Returns:
            The client. Nothing is sent yet.

        Raises:
            InvalidArgument: Variables are missing or wrong; all of them are named.
        """
        from .environment import from_environment  # noqa: PLC0415  # as above
        from .options import check_names, redacted  # noqa: PLC0415  # as above

        options = redacted(options)
        check_names(options, "VeeamClient.from_env", more=("prefix", "host"))
        read = from_environment(prefix, given={*options, *(("host",) if host else ())})
        return cls(host or read.pop("host"), **cast("ClientOptions", {**read, **options}))

    @property
    def server(self) -> str:
        """The server's base URL. Without a port in `host` it has 9419 until the port is found."""
        return self._requester.transport.server

    @property
    def revision(self) -> str | None:
        """The API revision that is spoken: the one that was given, or that was found; None until then."""
        return self._requester.revision

    @classmethod
    async def discover(cls, host: str, **options: Unpack[ClientOptions]) -> Discovered:
        """Find out where a server answers, which revisions it speaks, and, with an account, which build it is.

        Args:
            host: Host name or address. Without a port, 9419 and then 443 are tried.
            **options: Settings of a client. `timeout` is 10 seconds if it is not given. With a `revision`, the server
                has to speak that one. With `username` and `password`, or `auth`, it signs in for the build, and out.

        Returns:
            Address, revisions and build.

        Raises:
            ConnectionFailed: Nothing answers on any of the ports.
            UnsupportedRevision: The server speaks none of this package's revisions, or not the given one.
            ApiError: The server refused; its subclass tells why.
        """
        from .discovery import discover  # noqa: PLC0415  # as above

        found = await discover(host, options)
        if options.get("username") is None and options.get("auth") is None:
            return found
        settings: ClientOptions = {**options, "revision": found.revision}
        async with cls(found.url, **settings) as vbr:
            return evolve(found, build=(await vbr.service.get_server_info()).build_version)

    def __repr__(self) -> str:
        requester = vars(self).get("_requester")  # none in one that is half made, which a traceback can show
        shown = f"{requester.transport.server!r}, revision={requester.revision!r}" if requester else ""
        return f"{type(self).__name__}({shown})"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    @property
    def tokens(self) -> Tokens | None:
        """The session's tokens, to go on with it elsewhere by `auth=tokens`; None before the first sign-in.

        Close this client with `logout=False` then. A renewal makes kept tokens worthless: take them when you are done.
        """
        return self._requester.sign_in.tokens if self._requester.sign_in else None

    async def sign_in(self) -> Tokens:
        """Sign in now instead of on the first call that needs it.

        Returns:
            The session's tokens.

        Raises:
            InvalidArgument: The client has nothing to sign in with.
            AuthenticationError: The account was refused.
            SignInExpired: The session is over and cannot be renewed.
            ConnectionFailed: No reply came.
        """
        if self._requester.sign_in is None:
            raise InvalidArgument("give the client username= and password=, or auth=", server=self.server)
        self._requester.event_loop.check(self.server)
        await self._requester.sign_in.access_token()
        return cast("Tokens", self.tokens)

    def with_options(
        self,
        *,
        timeout: float | Steps | None = None,
        retry: Retry | None = None,
        strict: bool | None = None,
        revision: str | None = None,
        check: bool | None = None,
    ) -> Self:
        """Give this client with other settings: `await vbr.with_options(timeout=600).jobs.get_all_jobs()`.

        It shares session and connections with this one; closing either closes both.

        Args:
            timeout: Longest wait for a reply, in seconds.
            retry: When a failed call is tried again. `Retry(writes=True)` marks calls that change something as safe
                to repeat; `Retry(attempts=1)` never tries again.
            strict: Whether a value of the wrong type raises.
            revision: API revision to speak, for what only an older one has.
            check: Whether bodies are checked before they are sent.

        Returns:
            The client. What is None stays as it is here.
        """
        from .opening import changed  # noqa: PLC0415  # imported when this client was made

        other = copy(self)
        for name in [name for name, value in vars(other).items() if isinstance(value, Section)]:
            delattr(other, name)  # made anew on first use, bound to the other one
        other._requester = changed(  # noqa: SLF001  # its own class
            self._requester, timeout=timeout, retry=retry, strict=strict, revision=revision, check=check
        )
        return other

    async def close(self, *, within: float = 10.0) -> None:
        """Sign out and close every connection.

        Cancelled, it goes on without its caller; called again, it waits for the same end.

        Args:
            within: Seconds for a server that does not answer. Then the connections are closed, and its session stays
                until the server ends it.

        Raises:
            WrongEventLoop: The client was used in another event loop.
        """
        self._requester.event_loop.check(self.server)
        await self._requester.transport.close(self._sign_out, within=within)

    async def _sign_out(self) -> None:
        import asyncio  # noqa: PLC0415  # brings 40 modules, when it runs anyway

        sign_in = self._requester.sign_in
        try:
            if sign_in:
                await sign_in.close(self._requester.sign_out if self._logout else None)
        except asyncio.CancelledError:
            logger.warning("signing out of %s failed: it took too long", self.server)
            raise
        except Exception as error:  # noqa: BLE001  # closing never raises, whatever a hook or a vault does
            logger.warning("signing out of %s failed: %s", self.server, clean_text(str(error)) or type(error).__name__)

    async def call(self, operation_id: str, arguments: Mapping[str, Any]) -> Any:
        """Call an operation by its id.

        Args:
            operation_id: The contract's operation id: `GetAllJobs`.
            arguments: Values by the names of the method's arguments.

        Returns:
            What the method of the operation returns.

        Raises:
            InvalidArgument: There is no such operation, or a value cannot be sent; nothing was sent.
            UnsupportedByServer: The server's revision lacks it, or an argument of it; nothing of it was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.
            DecodeError: The reply cannot be read.
        """
        return await decoded(await self._requester.perform(operation_id, arguments))

    async def supports(self, operation: str | Callable[..., Awaitable[Any]], /, **arguments: Any) -> bool:
        """Tell whether the server's revision has an operation: `await vbr.supports("ViewAllUsers")`.

        Args:
            operation: A method of a section, or an operation id.
            **arguments: Arguments and body of a call that is meant. Then the revision has to have them too, with their
                values. What the call itself requires may be left out.

        Returns:
            Whether a call like that is not refused with `UnsupportedByServer`.

        Raises:
            InvalidArgument: There is no such operation, or the body lacks what the revision requires.
            UnsupportedRevision: Both sides have no revision in common.
            ConnectionFailed: The revision is not known, and no reply came.
        """
        from .fitting import takes  # noqa: PLC0415  # as above

        operation_id, given = await named_call(operation, arguments, is_whole=False)
        known = self._requester.operation(operation_id)
        return takes(known, await self._requester.spoken(operation_id), given)

    @overload
    async def send(self, operation: str, /, **arguments: Any) -> Reply[Any]: ...
    @overload
    async def send(self, operation: Callable[P, Awaitable[T]], /, *args: P.args, **arguments: P.kwargs) -> Reply[T]: ...
    async def send(self, operation: str | Callable[..., Awaitable[Any]], /, *args: Any, **arguments: Any) -> Reply[Any]:
        """Call an operation and give its whole reply: status, headers, bytes, seconds, and what it reads as.

        Args:
            operation: A method of a section, such as `vbr.jobs.get_job`, or an operation id, such as `"GetJob"`.
            *args: None; methods take keywords only.
            **arguments: The method's arguments.

        Returns:
            The reply. `reply.parsed`, which the method would have returned, is read when it is asked for.

        Raises:
            InvalidArgument: There is no such operation, or a value cannot be sent; nothing was sent.
            UnsupportedByServer: The server's revision lacks it, or an argument of it; nothing of it was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.
        """
        check_keywords(args)
        return await self._requester.perform(*await named_call(operation, arguments))

    @overload
    def paginate(
        self, operation: Callable[P, Awaitable[Data[T]]], /, *args: P.args, **filters: P.kwargs
    ) -> Pager[T]: ...
    @overload
    def paginate(
        self, operation: Callable[P, Awaitable[Items[T]]], /, *args: P.args, **filters: P.kwargs
    ) -> Pager[T]: ...
    @overload
    def paginate(
        self, operation: Callable[P, Awaitable[Records[T]]], /, *args: P.args, **filters: P.kwargs
    ) -> Pager[T]: ...
    @overload
    def paginate(self, operation: str, /, **filters: Any) -> Pager[Any]: ...
    def paginate(self, operation: str | Callable[..., Awaitable[Any]], /, *args: Any, **filters: Any) -> Pager[Any]:
        """Read every row of a list: `async for job in vbr.paginate(vbr.jobs.get_all_jobs, name_filter="nightly*")`.

        Args:
            operation: A method of a section that gives a list, in pages or at once, or its operation id.
            *args: None; methods take keywords only.
            **filters: The method's arguments. `skip` is the first row, `limit` the most rows in all.

        Returns:
            The rows, to be read with `async for`, `.pages()`, `.first()` or `.collect()`. Page size, prefetching and
            the like are set by its `with_options`. Nothing is sent yet.
        """
        from .pager import Pager  # noqa: PLC0415  # as above

        check_keywords(args)
        return Pager(self._requester, operation, filters)

    @overload
    async def find(self, operation: Callable[..., Awaitable[Data[T]]], /, *, name: str, **filters: Any) -> T: ...
    @overload
    async def find(self, operation: Callable[..., Awaitable[Items[T]]], /, *, name: str, **filters: Any) -> T: ...
    @overload
    async def find(self, operation: Callable[..., Awaitable[Records[T]]], /, *, name: str, **filters: Any) -> T: ...
    @overload
    async def find(self, operation: str, /, *, name: str, **filters: Any) -> Any: ...
    async def find(self, operation: str | Callable[..., Awaitable[Any]], /, *, name: str, **filters: Any) -> Any:
        """Give the one row of a list that has a name: `await vbr.find(vbr.jobs.get_all_jobs, name="Nightly")`.

        Args:
            operation: A method of a section that gives a list, or its operation id.
            name: The name, without regard to case; a row that has it exactly goes before others.
            **filters: The method's other arguments.

        Returns:
            The row.

        Raises:
            InvalidArgument: The name is empty, or no text; or the operation gives no list.
            NotOne: No row has the name, or several have it; `rows` of the error are those.
            VeeamError: The list cannot be read, as with `paginate`.
        """
        from .finding import find_one  # noqa: PLC0415  # as above

        return await find_one(self._requester, operation, name, filters)
