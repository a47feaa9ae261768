package org.advocatedesk.cases;

/// Something that a merged family keeps of both, as another area tells it in the preview: "2 calls", "a promise for
/// Thursday". A bean.
public interface BothKept {
    String label();

    /// Blank where there is nothing of the kind.
    String of(CaseId id);

    int order();
}
