package org.advocatedesk.calls;

import org.advocatedesk.cases.BothKept;
import org.advocatedesk.cases.CaseId;
import org.springframework.stereotype.Component;

/// In the preview of a merge: how often each family was on the phone.
@Component
class CallsOfBoth implements BothKept {
    private final CallLog log;

    CallsOfBoth(CallLog log) {
        this.log = log;
    }

    @Override
    public String label() {
        return "Calls";
    }

    @Override
    public String of(CaseId id) {
        int calls = log.count(id);
        return calls == 0 ? "" : String.valueOf(calls);
    }

    @Override
    public int order() {
        return 30;
    }
}
