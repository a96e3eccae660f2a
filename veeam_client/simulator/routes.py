"""Which operation a request means, by its path and method."""

import functools
from typing import Final

from starlette.requests import Request
from starlette.routing import Match, Route
from starlette.types import Scope

from veeam_client.simulator.contract import Contract, Operation
from veeam_client.simulator.errors import Refusal

__all__ = ["SWAGGER", "Routes", "not_found", "routes_of"]

SWAGGER: Final = "/swagger/v{revision}/swagger.json"


class Routes:
    """The routes of one contract, shared by every server that plays it: they hold nothing of a server."""

    def __init__(self, contract: Contract) -> None:
        self._by_path: dict[str, dict[str, Operation]] = {}
        for operation in contract.operations.values():
            self._by_path.setdefault(operation.path, {})[operation.method] = operation
        # A path without parameters is looked up; one with them must not take the last part of another for an id.
        patterns = sorted(
            (path for path in [*self._by_path, SWAGGER] if "{" in path),
            key=lambda path: [part.startswith("{") for part in path.split("/")],
        )
        self._routes = [(path, Route(path, _nothing)) for path in patterns]

    def find(self, scope: Scope) -> Operation | str:
        """Find the operation that a request means, or the path of a page that is none; path parameters go in scope.

        Raises:
            Refusal: There is no such path, or not with this method.
        """
        path: str = scope["path"]
        scope["path_params"] = {}
        if path in {"/", "/swagger/index.js"}:
            return path
        template = path if path in self._by_path else self._match(scope)
        if template == SWAGGER:
            return template
        operation = self._by_path[template].get(scope["method"])
        if operation is None:
            message = f"The requested resource does not support http method '{scope['method']}'."
            raise Refusal(405, "MethodNotAllowed", message)
        return operation

    def _match(self, scope: Scope) -> str:
        for path, route in self._routes:
            match, child = route.matches(scope)
            if match is not Match.NONE:
                scope["path_params"] = child["path_params"]
                return path
        raise not_found(Request(scope))


def _nothing(_: Request) -> None:
    """Stand where a route needs an endpoint."""


@functools.cache
def routes_of(contract: Contract) -> Routes:
    """Give the routes of a contract, made once."""
    return Routes(contract)


def not_found(request: Request) -> Refusal:
    """Make the refusal of a path that there is not."""
    return Refusal(404, "NotFound", f"No HTTP resource was found that matches the request URI '{request.url}'.")
