package org.advocatedesk.cases;

import java.util.Set;
import org.advocatedesk.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// Which open families a list shows; every part that is null or empty lets all pass.
public record QueueFilter(
        @Nullable StaffId owner,
        boolean unowned,
        boolean callableNow,
        boolean urgentOnly,
        Set<CaseStatus> statuses,
        @Nullable String usState,
        @Nullable String language,
        @Nullable String sourcePage,
        @Nullable Integer waitedAtLeastMinutes,
        @Nullable Integer waitedAtMostMinutes,
        boolean dueToday) {

    public static final QueueFilter ALL =
            new QueueFilter(null, false, false, false, Set.of(), null, null, null, null, null, false);

    public QueueFilter ownedBy(StaffId id) {
        return new QueueFilter(
                id,
                false,
                callableNow,
                urgentOnly,
                statuses,
                usState,
                language,
                sourcePage,
                waitedAtLeastMinutes,
                waitedAtMostMinutes,
                dueToday);
    }

    public QueueFilter withoutOwner() {
        return new QueueFilter(
                null,
                true,
                callableNow,
                urgentOnly,
                statuses,
                usState,
                language,
                sourcePage,
                waitedAtLeastMinutes,
                waitedAtMostMinutes,
                dueToday);
    }

    public QueueFilter callableNow(boolean only) {
        return new QueueFilter(
                owner,
                unowned,
                only,
                urgentOnly,
                statuses,
                usState,
                language,
                sourcePage,
                waitedAtLeastMinutes,
                waitedAtMostMinutes,
                dueToday);
    }

    public QueueFilter urgent() {
        return new QueueFilter(
                owner,
                unowned,
                callableNow,
                true,
                statuses,
                usState,
                language,
                sourcePage,
                waitedAtLeastMinutes,
                waitedAtMostMinutes,
                dueToday);
    }

    public QueueFilter in(Set<CaseStatus> some) {
        return new QueueFilter(
                owner,
                unowned,
                callableNow,
                urgentOnly,
                some,
                usState,
                language,
                sourcePage,
                waitedAtLeastMinutes,
                waitedAtMostMinutes,
                dueToday);
    }

    public QueueFilter inState(@Nullable String code) {
        return new QueueFilter(
                owner,
                unowned,
                callableNow,
                urgentOnly,
                statuses,
                code,
                language,
                sourcePage,
                waitedAtLeastMinutes,
                waitedAtMostMinutes,
                dueToday);
    }

    public QueueFilter speaking(@Nullable String code) {
        return new QueueFilter(
                owner,
                unowned,
                callableNow,
                urgentOnly,
                statuses,
                usState,
                code,
                sourcePage,
                waitedAtLeastMinutes,
                waitedAtMostMinutes,
                dueToday);
    }

    public QueueFilter from(@Nullable String page) {
        return new QueueFilter(
                owner,
                unowned,
                callableNow,
                urgentOnly,
                statuses,
                usState,
                language,
                page,
                waitedAtLeastMinutes,
                waitedAtMostMinutes,
                dueToday);
    }

    public QueueFilter waited(@Nullable Integer atLeast, @Nullable Integer atMost) {
        return new QueueFilter(
                owner,
                unowned,
                callableNow,
                urgentOnly,
                statuses,
                usState,
                language,
                sourcePage,
                atLeast,
                atMost,
                dueToday);
    }

    /// Something is promised or planned before our day ends.
    public QueueFilter dueBeforeTheDayEnds() {
        return new QueueFilter(
                owner,
                unowned,
                callableNow,
                urgentOnly,
                statuses,
                usState,
                language,
                sourcePage,
                waitedAtLeastMinutes,
                waitedAtMostMinutes,
                true);
    }

    public QueueFilter withAnyOwner() {
        return new QueueFilter(
                null,
                false,
                callableNow,
                urgentOnly,
                statuses,
                usState,
                language,
                sourcePage,
                waitedAtLeastMinutes,
                waitedAtMostMinutes,
                dueToday);
    }

    /// However urgent or not.
    public QueueFilter calm() {
        return new QueueFilter(
                owner,
                unowned,
                callableNow,
                false,
                statuses,
                usState,
                language,
                sourcePage,
                waitedAtLeastMinutes,
                waitedAtMostMinutes,
                dueToday);
    }

    public QueueFilter dueAnyDay() {
        return new QueueFilter(
                owner,
                unowned,
                callableNow,
                urgentOnly,
                statuses,
                usState,
                language,
                sourcePage,
                waitedAtLeastMinutes,
                waitedAtMostMinutes,
                false);
    }
}
