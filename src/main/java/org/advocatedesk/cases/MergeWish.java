package org.advocatedesk.cases;

import java.util.Map;

/// What somebody wants merged: which family stays and which goes into it, whether one person wrote both, whether it is
/// one family at all (`whole`), and for each field that was asked, whether the words of the one that goes count.
public record MergeWish(
        CaseId stays, CaseId goes, boolean samePerson, boolean whole, Map<String, Boolean> fromTheOther) {

    public boolean isFromTheOther(MergeField field) {
        if (!field.isAsked()) return field.goesCounts();
        return fromTheOther.getOrDefault(field.key(), field.goesCounts());
    }
}
