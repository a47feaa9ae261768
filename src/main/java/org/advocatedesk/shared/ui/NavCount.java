package org.advocatedesk.shared.ui;

/// A number beside an area in the navigation, e.g. "214" or "2 late". A bean; asked again whenever its topic changes.
public interface NavCount {
    /// The path of the view it stands beside: "callbacks".
    String path();

    /// The topic of [org.advocatedesk.shared.Live] that may change it.
    String topic();

    /// For the person who is signed in.
    Count now();

    /// The words, blank to show nothing; `warns` where somebody must look.
    record Count(String words, boolean warns) {}
}
