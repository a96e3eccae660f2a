import asyncio
import re
import sys
from pathlib import Path

DEMO = Path(__file__).parents[2] / "examples" / "demo.py"


async def test_demo_polls_sums_up_and_leaves_nothing_behind() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, str(DEMO), "--rounds", "2", stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    async with asyncio.timeout(60):
        printed, complaints = await process.communicate()
    assert (process.returncode, complaints.decode()) == (0, "")
    text = printed.decode()
    assert "\x1b" not in text, "colours belong to terminals"
    rounds, _, summary = text.partition("\nSummary of 2 rounds in ")
    assert rounds.count("Round ") == 2
    # A line for each server and round. One that was refused says why.
    assert len(re.findall(r"^  vbr-\w+ +(answers|fails) ", rounds, re.MULTILINE)) == 6
    assert "fails    Unreachable: " in rounds
    for name in ("vbr-prod", "vbr-branch"):
        assert re.search(rf"^  {name} +answered 2 of 2 rounds; sign-ins: 1,", summary, re.MULTILINE)
    assert summary.count("sessions left open: 0") == 3
