"""Chromium without a window, driven over a pipe."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
_PATIENCE = 30
# The browser reads commands from its descriptor 3 and writes replies to 4.
_EXEC = """
import fcntl, os, sys
ends = [fcntl.fcntl(int(one), fcntl.F_DUPFD, 10) for one in sys.argv[1:3]]
os.dup2(ends[0], 3)
os.dup2(ends[1], 4)
os.execv(sys.argv[3], sys.argv[3:])
"""


class Browser:
    """One tab.

    Args:
        sent: Where commands go.
        received: Where replies and events come from.
    """

    def __init__(self, sent: int, received: int) -> None:
        self._sent, self._received = sent, received
        self._waiting = b""
        self._number = 0
        self._session: str | None = None
        (target,) = [one for one in self.call("Target.getTargets")["targetInfos"] if one["type"] == "page"]
        attached = self.call("Target.attachToTarget", targetId=target["targetId"], flatten=True)
        self._session = attached["sessionId"]

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Send a command of the DevTools protocol, and give its result."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._sent, json.dumps(message).encode() + b"\0")
        while True:
            while b"\0" not in self._waiting:
                part = os.read(self._received, 65536)
                assert part, "the browser has ended"
                self._waiting += part
            line, _, self._waiting = self._waiting.partition(b"\0")
            reply = json.loads(line)
            if reply.get("id") == self._number:
                assert "error" not in reply, reply
                result: dict[str, Any] = reply["result"]
                return result

    def open(self, address: str) -> None:
        """Go to a page."""
        self.call("Page.navigate", url=address)
        page = json.dumps(address.partition("?")[0])
        self.until(f"document.readyState == 'complete' && location.href.startsWith({page})")

    def value(self, expression: str) -> Any:
        """What a JavaScript expression gives in the page."""
        found = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in found, found
        return found["result"].get("value")

    def until(self, expression: str) -> None:
        """Wait until an expression is true in the page."""
        end = time.monotonic() + _PATIENCE
        while not self.value(expression):
            assert time.monotonic() < end, f"{expression} does not come true; the page is {self.value('location.href')}"
            time.sleep(0.05)

    def type(self, text: str) -> None:
        """Press the keys for a text."""
        for letter in text:
            self.call("Input.dispatchKeyEvent", type="keyDown", text=letter, key=letter)
            self.call("Input.dispatchKeyEvent", type="keyUp", key=letter)

    def click(self, selector: str) -> None:
        """Press the mouse on an element."""
        element = f"document.querySelector({json.dumps(selector)})"
        self.value(f"{element}.scrollIntoView({{block: 'center', behavior: 'instant'}})")
        box = self.value(f"(box => [box.x + box.width / 2, box.y + box.height / 2])({element}.getBoundingClientRect())")
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=box[0], y=box[1], button="left", clickCount=1)


@contextmanager
def browser(profile: Path) -> Iterator[Browser]:
    """Start Chromium, and end it.

    Args:
        profile: A folder for what it keeps.
    """
    assert CHROMIUM
    commands_read, commands_write = os.pipe()
    replies_read, replies_write = os.pipe()
    arguments = ["--headless", "--no-sandbox", "--remote-debugging-pipe", f"--user-data-dir={profile}", "about:blank"]
    command = [sys.executable, "-c", _EXEC, str(commands_read), str(replies_write), CHROMIUM, *arguments]
    with subprocess.Popen(  # noqa: S603  # our own words
        command, pass_fds=(commands_read, replies_write), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        os.close(commands_read)
        os.close(replies_write)
        try:
            yield Browser(commands_write, replies_read)
        finally:
            process.terminate()
            process.wait(_PATIENCE)
            os.close(commands_write)
            os.close(replies_read)
