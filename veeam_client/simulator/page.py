"""The pages for people."""

import html
import json
from collections.abc import Iterable
from dataclasses import fields

from veeam_client.simulator.differences import DIFFERENCES, NOTICE
from veeam_client.simulator.mood import Mood
from veeam_client.simulator.state import State

__all__ = ["render", "swagger_index"]


def render(state: State) -> str:
    """Write the page that shows the world and the counters."""
    counters, world = state.counters, state.world
    counters.active_sessions = state.tokens.active()
    counts = [(one.name, getattr(counters, one.name)) for one in fields(counters)]
    usual = Mood()
    moods = [(one.name, getattr(state.mood, one.name)) for one in fields(state.mood)]
    return (
        "<!DOCTYPE html>\n<html lang='en'><head><meta charset='utf-8'>"
        f"<title>{html.escape(world.server['name'])} (simulated)</title>"
        "<style>body{font:15px sans-serif;margin:2em;max-width:60em}td{padding:.1em 1em .1em 0}"
        "td+td{text-align:right}h2{margin:1.5em 0 .3em}</style></head><body>"
        f"<h1>{html.escape(world.server['name'])}</h1><p><strong>{NOTICE}</strong></p>"
        f"<p>Build {world.server['buildVersion']}, revisions {', '.join(state.revisions)}, "
        f"certificate SHA-256 <code>{state.certificate.fingerprint}</code>, now {state.clock().isoformat()}.</p>"
        f"<h2>World</h2>{_table((path.removeprefix('/api/v1/'), len(rows)) for path, rows in world.tables.items())}"
        f"<h2>Counters</h2>{_table((name, value) for name, value in counts if isinstance(value, int))}"
        f"<h2>Replies by status</h2>{_table(sorted(counters.statuses.items()))}"
        f"<h2>Requests by operation</h2>{_table(counters.operations.most_common())}"
        f"<h2>Mood</h2>{_table((name, value) for name, value in moods if value != getattr(usual, name)) or 'calm'}"
        "<h2>Known to differ from a real server</h2>"
        f"<ul>{''.join(f'<li>{html.escape(one)}</li>' for one in DIFFERENCES)}</ul></body></html>\n"
    )


def swagger_index(state: State) -> str:
    """Write the script that names the revisions which the server speaks."""
    urls = [{"url": f"/swagger/v{revision}/swagger.json", "name": f"v{revision}"} for revision in state.revisions]
    return f"window.urls = {json.dumps(urls)};\n"


def _table(rows: Iterable[tuple[object, object]]) -> str:
    lines = [f"<tr><td>{html.escape(str(name))}</td><td>{html.escape(str(value))}</td></tr>" for name, value in rows]
    return f"<table>{''.join(lines)}</table>" if lines else ""
