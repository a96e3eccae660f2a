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
    rounds, _, summary = text.partition("\nAfter 2 rounds:\n")
    # A line for each server and round. One that was refused says why.
    assert len(re.findall(r"^[0-9:]{8}  vbr-\w+ +(ok|failed) ", rounds, re.MULTILINE)) == 6
    assert re.search("vbr-lab +failed .* could not connect", rounds)
    for name in ("vbr-prod", "vbr-branch"):
        assert len(re.findall(f"{name} +ok ", rounds)) == 2
        assert re.search(f"^  {name} +build [0-9.]+ +sign-ins: 1,", summary, re.MULTILINE)
    assert summary.count("sessions left open: 0") == 3
