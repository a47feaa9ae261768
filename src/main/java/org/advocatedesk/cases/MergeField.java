package org.advocatedesk.cases;

/// Something that both of two families say, as the preview of their merge shows it: the words of the one that stays and
/// of the one that goes, and which of them counts unless somebody chooses.
public record MergeField(String key, String label, String stays, String goes, boolean goesCounts) {
    static MergeField of(String key, String label, String stays, String goes) {
        return new MergeField(key, label, stays, goes, stays.isBlank() && !goes.isBlank());
    }

    static MergeField of(String key, String label, String stays, String goes, boolean goesCounts) {
        boolean counts = stays.isBlank() ? !goes.isBlank() : !goes.isBlank() && goesCounts;
        return new MergeField(key, label, stays, goes, counts);
    }

    /// Both say something different.
    public boolean isAsked() {
        return !stays.isBlank() && !goes.isBlank() && !stays.equals(goes);
    }
}
