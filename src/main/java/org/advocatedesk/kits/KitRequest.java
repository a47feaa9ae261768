package org.advocatedesk.kits;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.people.PersonId;
import org.advocatedesk.shared.PostalAddress;
import org.advocatedesk.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// A kit a family asked for, from the wish to the door.
@Entity
class KitRequest {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private KitId id;

    private long kitNumber;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "case_id"))
    private CaseId caseId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId personId;

    private String addressee;
    private String tie;
    private String kit;
    private String language;
    private boolean plainWrapping;

    @Embedded
    private KitAddress address;

    @Enumerated(EnumType.STRING)
    private KitState state = KitState.ASKED;

    @Enumerated(EnumType.STRING)
    private @Nullable KitHold hold;

    private String holdDetail = "";
    private boolean byPost;

    @Embedded
    private KitJourney journey = KitJourney.none();

    private @Nullable UUID batchId;

    private String askedBy;
    private Instant askedAt;
    private @Nullable String againBy;
    private @Nullable Instant againAt;
    private @Nullable Instant printedAt;
    private @Nullable Instant packedAt;
    private @Nullable String packedBy;
    private @Nullable Instant endedAt;
    private String endWords = "";
    private @Nullable Instant settledAt;
    private Instant changedAt;

    @Version
    private @Nullable Integer version;

    protected KitRequest() {}

    static KitRequest asked(
            long number, KitWish wish, PersonId person, String addressee, String tie, String by, Instant now) {
        var kit = new KitRequest();
        kit.id = KitId.next();
        kit.kitNumber = number;
        kit.caseId = wish.caseId();
        kit.personId = person;
        kit.addressee = cut(addressee, 250);
        kit.tie = cut(tie, 250);
        kit.kit = wish.kit();
        kit.language = wish.language();
        kit.plainWrapping = wish.plainWrapping();
        kit.byPost = wish.byPost();
        kit.askedBy = by;
        kit.askedAt = now;
        kit.goesTo(wish.address(), now);
        return kit;
    }

    /// The family corrected where it goes.
    void goesTo(PostalAddress typed, Instant now) {
        address = KitAddress.of(typed);
        changedAt = now;
    }

    void isHeld(KitHold why, String detail, Instant now) {
        become(KitState.HELD, now);
        hold = why;
        holdDetail = cut(detail, 300);
        batchId = null;
        journey = KitJourney.none();
    }

    void joins(UUID batch, OvernightPromise promise, Instant now) {
        become(KitState.IN_BATCH, now);
        hold = null;
        holdDetail = "";
        batchId = batch;
        journey = KitJourney.of(promise);
    }

    /// It missed its pick-up; its label and wrapping stay as they are.
    void leavesLater(UUID batch, OvernightPromise promise, Instant now) {
        var before = state;
        joins(batch, promise, now);
        state = before;
    }

    void isWantedAgain(String by, Instant now) {
        againBy = by;
        againAt = now;
        changedAt = now;
    }

    void goesByPost(Instant now) {
        byPost = true;
        changedAt = now;
    }

    void labelPrinted(Instant now) {
        become(KitState.PRINTED, now);
        printedAt = now;
    }

    void isPacked(String by, Instant now) {
        become(KitState.PACKED, now);
        packedAt = now;
        packedBy = by;
    }

    void left(Instant now) {
        become(KitState.HANDED_OVER, now);
    }

    void arrived(Instant now) {
        become(KitState.DELIVERED, now);
        endedAt = now;
        settledAt = now;
    }

    void cameBack(String why, Instant now) {
        become(KitState.CAME_BACK, now);
        endedAt = now;
        endWords = cut(why, 300);
        settledAt = null;
    }

    void isCancelled(String why, Instant now) {
        become(KitState.CANCELLED, now);
        endedAt = now;
        endWords = cut(why, 300);
        settledAt = now;
    }

    /// Somebody looked after what came back.
    void isSettled(Instant now) {
        if (settledAt != null) throw new Refusal("Somebody has looked after this one already.");
        settledAt = now;
        changedAt = now;
    }

    private void become(KitState next, Instant now) {
        if (!state.next().contains(next))
            throw new Refusal(
                    "Kit " + kitNumber + " is “" + state.label() + "”, so it cannot become “" + next.label() + "”.");
        state = next;
        changedAt = now;
    }

    private static String cut(String value, int longest) {
        return value.length() <= longest ? value : value.substring(0, longest);
    }

    PostalAddress typed() {
        return address.typed();
    }

    KitId id() {
        return id;
    }

    long kitNumber() {
        return kitNumber;
    }

    CaseId caseId() {
        return caseId;
    }

    PersonId personId() {
        return personId;
    }

    String kit() {
        return kit;
    }

    String language() {
        return language;
    }

    boolean plainWrapping() {
        return plainWrapping;
    }

    KitState state() {
        return state;
    }

    @Nullable
    KitHold hold() {
        return hold;
    }

    boolean byPost() {
        return byPost;
    }

    boolean isWantedAgain() {
        return againAt != null;
    }

    @Nullable
    Instant leaveAt() {
        return journey.leaveAt();
    }

    @Nullable
    Shipping shipping() {
        return journey.shipping();
    }
}
