package org.advocatedesk.shared.durable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Forces H2's file to the disk for everybody who waits, once for all of them: a group commit.
///
/// Whoever calls [#await] returns after a `CHECKPOINT SYNC` that began after the call.
final class SyncBarrier implements AutoCloseable {
    static final long TIMEOUT_SECONDS = 20;

    /// How the flusher gets its own connection; called again after a failure.
    @FunctionalInterface
    interface Connector {
        Connection connect() throws SQLException;
    }

    private final Connector connector;
    private final Thread flusher;
    private List<CompletableFuture<Void>> waiting = new ArrayList<>();
    private volatile boolean closed;
    private volatile @Nullable String trouble;
    private @Nullable Connection connection;

    SyncBarrier(Connector connector) {
        this.connector = connector;
        this.flusher = Thread.ofPlatform().name("sync-barrier").daemon().start(this::flushWhileOpen);
    }

    /// Waits until all that was committed before this call is on the disk. Throws where that could not be had.
    void await() throws SQLException {
        var turn = new CompletableFuture<Void>();
        synchronized (this) {
            if (closed) throw new SQLException("The database is being closed; nothing more is made durable.");
            waiting.add(turn);
            notifyAll();
        }
        try {
            turn.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new SQLException("The change could not be forced to the disk.", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SQLException("Interrupted before the change was on the disk.", interrupted);
        }
    }

    /// Null while all is well; else why the disk does not take what we write.
    @Nullable
    String trouble() {
        return flusher.isAlive() || closed ? trouble : "The thread that forces changes to the disk has ended.";
    }

    private void flushWhileOpen() {
        while (true) {
            var batch = nextBatch();
            if (batch.isEmpty()) return;
            try {
                sync();
                trouble = null;
                batch.forEach(turn -> turn.complete(null));
            } catch (SQLException | RuntimeException failed) {
                trouble = "Changes cannot be forced to the disk: " + failed.getMessage();
                forgetConnection();
                batch.forEach(turn -> turn.completeExceptionally(failed));
            }
        }
    }

    private synchronized List<CompletableFuture<Void>> nextBatch() {
        try {
            while (waiting.isEmpty() && !closed) wait();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        var batch = waiting;
        waiting = new ArrayList<>();
        return batch;
    }

    private void sync() throws SQLException {
        if (connection == null) connection = connector.connect();
        try (var statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    private void forgetConnection() {
        try {
            if (connection != null) connection.close();
        } catch (SQLException alreadyGone) {
            trouble = trouble + " (" + alreadyGone.getMessage() + ")";
        }
        connection = null;
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            flusher.join(TimeUnit.SECONDS.toMillis(TIMEOUT_SECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        forgetConnection();
    }
}
