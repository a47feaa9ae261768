package org.advocatedesk.shared.ui;

import java.util.List;

/// The work lists below the areas in the navigation, for the person who is signed in. A bean.
public interface WorkLists {
    List<WorkList> lists();

    String topic();

    /// A list's name, where it opens and how many are in it ("18", "1,000+").
    record WorkList(String label, String href, String count, boolean warns) {}
}
