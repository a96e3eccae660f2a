"""The licence section."""

from collections.abc import Mapping
from typing import Final

from veeam_client.simulator.call import Call
from veeam_client.simulator.operations.handler import Handler
from veeam_client.simulator.paths import Target
from veeam_client.simulator.replies import Reply
from veeam_client.simulator.state import State

__all__ = ["HANDLERS"]


def _report(state: State, call: Call, _: Target | None) -> Reply:
    kind = str(call.fields["reportFormat"]).lower()
    content = state.licence.report()
    if kind == "json":
        return Reply(200, content, "application/json")
    # A client goes by the content type: HTML and PDF both come as a file.
    start = b"<!DOCTYPE html><pre>" if kind == "html" else b"%PDF-1.4\n%"
    headers = {"content-disposition": f'attachment; filename="licence-report.{kind}"'}
    return Reply(200, start + content, "application/octet-stream", headers)


HANDLERS: Final[Mapping[str, Handler]] = {
    "GetInstalledLicense": lambda state, _, __: state.licence.installed(),
    "InstallLicense": lambda state, call, _: state.licence.install(call.fields["license"]),
    "RemoveLicense": lambda state, call, _: state.licence.remove(call.fields.get("section") or "All"),
    "RenewInstalledLicense": lambda state, _, __: state.licence.renew(),
    "UpdateLicense": lambda state, _, __: state.licence.update(),
    "SetAutoUpdate": lambda state, call, _: state.licence.set_auto_update(
        enabled=call.fields.get("enabled", True), proactive_support=call.fields.get("proactiveSupportEnabled")
    ),
    "SetAgentConsumption": lambda state, call, _: state.licence.set_agent_consumption(
        enabled=call.fields.get("enabled", True)
    ),
    "GetLicensedCapacity": lambda state, _, __: {"workloads": state.licence.capacity()},
    "AssignInstanceLicense": lambda state, call, _: state.licence.assign(
        call.path["instanceId"], call.fields.get("role") or "Server"
    ),
    "RevokeInstanceLicense": lambda state, call, _: state.licence.revoke("instance", call.path["instanceId"]),
    "RemoveInstanceLicense": lambda state, call, _: state.licence.remove_instance(call.path["instanceId"]),
    "RevokeSocketLicense": lambda state, call, _: state.licence.revoke("socket", call.path["hostId"]),
    "RevokeCapacityLicense": lambda state, call, _: state.licence.revoke("capacity", call.path["instanceId"]),
    "CreateLicenseReport": _report,
}
