"""The pages for people."""

import html

from veeam_client.simulator.state import State

__all__ = ["render", "swagger_index"]


def render(state: State) -> str:
    """Write the page that shows the world and the counters."""
    return html.escape(str(state.counters))


def swagger_index(state: State) -> str:
    """Write the script that names the revisions which the server speaks."""
    urls = ",".join(
        f'{{"url":"/swagger/v{revision}/swagger.json","name":"v{revision}"}}' for revision in state.revisions
    )
    return f"window.urls = [{urls}];\n"
