package org.advocatedesk.intake.forms;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.advocatedesk.shared.Db;
import org.altcha.altcha.Altcha;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A moment's work for a visitor's browser while they type, a dear thing for machines: a puzzle of ours, signed, for
/// one
/// form, for a day, that counts once.
@Component
public class ProofOfWork implements SmartInitializingSingleton {
    private static final long HARDEST = 20_000;
    /// Somebody may write for hours, and be offline meanwhile.
    private static final Duration GOOD_FOR = Duration.ofHours(24);

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile String key = "";

    ProofOfWork(JdbcClient db, TransactionTemplate transaction, Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// What the browser is asked to find.
    public record Challenge(String algorithm, String challenge, String salt, String signature, long maxNumber) {}

    /// What it says it found.
    record Solution(String algorithm, String challenge, String salt, String signature, long number) {}

    Challenge ask(String form) {
        try {
            var asked = Altcha.createChallenge(new Altcha.ChallengeOptions()
                    .setMaxNumber(HARDEST)
                    .setHmacKey(key)
                    .setExpires(clock.instant().plus(GOOD_FOR).getEpochSecond())
                    .addParam("form", form));
            return new Challenge("SHA-256", asked.challenge, asked.salt, asked.signature, HARDEST);
        } catch (Exception everyJavaCanHash) {
            throw new IllegalStateException(everyJavaCanHash);
        }
    }

    /// Whether it is ours, for this form, in time, and brought by this submission first. Forged, late, swapped to
    /// another
    /// form or brought again counts as none.
    @Transactional
    public boolean isGood(String proof, String form, Instant receivedAt, UUID submission) {
        return read(proof)
                .filter(solution -> isSolved(solution) && isFor(solution, form, receivedAt))
                .filter(solution -> isFirst(solution, submission, receivedAt))
                .isPresent();
    }

    private static Optional<Solution> read(String proof) {
        try {
            var json = Base64.getDecoder().decode(proof.strip());
            return Optional.ofNullable(JsonMapper.shared().readValue(json, Solution.class));
        } catch (IllegalArgumentException | JacksonException garbled) {
            return Optional.empty();
        }
    }

    private boolean isSolved(Solution solution) {
        if (solution.challenge == null || solution.salt == null || solution.signature == null) return false;
        var payload = new Altcha.Payload();
        payload.algorithm = "SHA-256";
        payload.challenge = solution.challenge;
        payload.salt = solution.salt;
        payload.signature = solution.signature;
        payload.number = solution.number;
        try {
            return Altcha.verifySolution(payload, key, false);
        } catch (Exception garbled) {
            LoggerFactory.getLogger(ProofOfWork.class).debug("A proof could not be read", garbled);
            return false;
        }
    }

    private static boolean isFor(Solution solution, String form, Instant receivedAt) {
        try {
            var said = Altcha.extractParams(solution.salt);
            long expires = Long.parseLong(said.getOrDefault("expires", "0"));
            return form.equals(said.get("form")) && receivedAt.getEpochSecond() <= expires;
        } catch (Exception garbled) {
            return false;
        }
    }

    /// Understanding may be repeated: the same submission brings the same proof again.
    private boolean isFirst(Solution solution, UUID submission, Instant receivedAt) {
        db.sql("""
                        insert into intake_proof_used (challenge, submission_id, expires_at)
                        values (:challenge, :submission, :expires) on conflict do nothing""")
                .param("challenge", solution.challenge)
                .param("submission", submission)
                .param("expires", Db.at(receivedAt.plus(GOOD_FOR.multipliedBy(2))))
                .update();
        return db.sql("select submission_id from intake_proof_used where challenge = :challenge")
                .param("challenge", solution.challenge)
                .query(UUID.class)
                .single()
                .equals(submission);
    }

    /// Forgets what has expired, which can be brought no more.
    @Scheduled(fixedDelayString = "${desk.forms.forget-proofs:6h}")
    @Transactional
    public void clear() {
        db.sql("delete from intake_proof_used where expires_at < :now")
                .param("now", Db.at(clock.instant()))
                .update();
    }

    /// Made at the first start, by whichever node is first.
    @Override
    public void afterSingletonsInstantiated() {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        key = transaction.execute(tx -> stored(HexFormat.of().formatHex(secret)));
    }

    private String stored(String secret) {
        db.sql("insert into intake_proof_key (id, secret) values (1, :secret) on conflict do nothing")
                .param("secret", secret)
                .update();
        return db.sql("select secret from intake_proof_key where id = 1")
                .query(String.class)
                .single();
    }
}
