package org.advocatedesk.shared.outbox;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.advocatedesk.shared.Lease;
import org.advocatedesk.shared.outbox.OutboxCarrier.Never;
import org.advocatedesk.shared.outbox.OutboxCarrier.NotNow;
import org.advocatedesk.shared.outbox.OutboxItem.State;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Carries what is due, at one place in the whole cluster at a time. The words are fixed before the first try, and
/// nothing outside is waited for inside a transaction; a crash after sending sends the same words under the same id
/// again.
@Component
public class OutboxWorker {
    private static final int BATCH = 20;

    private final Outbox outbox;
    private final Map<String, OutboxCarrier> carriers;
    private final Lease lease;
    private final TransactionTemplate tx;
    private final Clock clock;

    OutboxWorker(
            Outbox outbox, List<OutboxCarrier> carriers, Lease.Office leases, TransactionTemplate tx, Clock clock) {
        this.outbox = outbox;
        this.carriers = carriers.stream().collect(Collectors.toMap(OutboxCarrier::kind, Function.identity()));
        this.lease = leases.lease("outbox");
        this.tx = tx;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${desk.outbox.look-every}")
    void look() {
        carryDue();
    }

    /// Carries all that is due now, unless another node does; tells how many it looked at.
    public int carryDue() {
        int looked = 0;
        for (var due = due(); !due.isEmpty() && lease.isOurs(); due = due()) {
            for (var id : due) carry(id);
            looked += due.size();
        }
        return looked;
    }

    private List<UUID> due() {
        return tx.execute(t -> outbox.due(BATCH));
    }

    private void carry(UUID id) {
        var item = tx.execute(t -> outbox.find(id).orElseThrow());
        var carrier = carriers.get(item.kind());
        if (carrier == null) {
            tx.executeWithoutResult(t -> outbox.settle(id, State.GIVEN_UP, "Nobody here carries this kind."));
            return;
        }
        try {
            var words = tx.execute(t -> words(carrier, item));
            if (!words.isEmpty()) {
                carrier.carry(item, words);
                settle(carrier, id, State.SENT, null);
            }
        } catch (Never refused) {
            settle(carrier, id, State.GIVEN_UP, String.valueOf(refused.getMessage()));
        } catch (NotNow notNow) {
            tryLater(carrier, item, String.valueOf(notNow.getMessage()));
        } catch (RuntimeException bug) {
            // its message may quote a family
            LoggerFactory.getLogger(OutboxWorker.class)
                    .warn(
                            "Outbox item {} could not be carried: {}",
                            id,
                            bug.getClass().getName());
            tryLater(carrier, item, bug.getClass().getSimpleName());
        }
    }

    /// The words of the first try; blank where it is withheld.
    private String words(OutboxCarrier carrier, OutboxItem item) {
        var said = carrier.compose(item);
        if (said.message().isEmpty()) {
            outbox.settle(item.id(), State.WITHHELD, said.whyNot());
            outbox.find(item.id()).ifPresent(carrier::settled);
            return "";
        }
        if (item.message() != null) return item.message();
        outbox.keepWords(item.id(), said.message().get());
        return said.message().get();
    }

    private void tryLater(OutboxCarrier carrier, OutboxItem item, String trouble) {
        var pause = carrier.pauseAfter(item.tries() + 1);
        if (pause.isEmpty()) settle(carrier, item.id(), State.GIVEN_UP, trouble);
        else
            tx.executeWithoutResult(t -> outbox.later(item.id(), clock.instant().plus(pause.get()), trouble));
    }

    private void settle(OutboxCarrier carrier, UUID id, State state, @org.jspecify.annotations.Nullable String why) {
        tx.executeWithoutResult(t -> {
            outbox.settle(id, state, why);
            outbox.find(id).ifPresent(carrier::settled);
        });
    }
}
