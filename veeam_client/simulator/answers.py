"""Which code answers which operation."""

from veeam_client.simulator.call import Answer, Call
from veeam_client.simulator.handlers import HANDLERS
from veeam_client.simulator.invention import choose_media, invent_json
from veeam_client.simulator.replies import JSON, Download, Reply
from veeam_client.simulator.state import State

__all__ = ["answer"]


def answer(state: State, call: Call) -> Answer | Reply:
    """Answer a request that has passed the door."""
    operation = call.operation
    handler = HANDLERS.get(operation.id)
    if handler is not None:
        return Answer(handler(state, call))
    kind = choose_media(operation, call.accept)
    if not kind:
        return Reply(operation.status)
    if kind == JSON:
        return Answer(invent_json(state, call, operation.replies[kind]))
    headers = {"content-disposition": f'attachment; filename="{operation.id}.bin"'}
    return Reply(operation.status, Download(state.download_size), kind, headers)
