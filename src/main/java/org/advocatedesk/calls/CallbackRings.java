package org.advocatedesk.calls;

/// The signal that a promise rings, or was missed so long that a manager must know.
public final class CallbackRings {
    /// A topic of [org.advocatedesk.shared.Live].
    public static final String TOPIC = "callback-rings";

    private CallbackRings() {}
}
