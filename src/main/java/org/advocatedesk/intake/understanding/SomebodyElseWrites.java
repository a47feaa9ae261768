package org.advocatedesk.intake.understanding;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.TransientDataAccessException;

/// Two wrote to the same row at the same time. Nothing is wrong with what was sent: it is done again.
final class SomebodyElseWrites {
    private static final int H2_CONCURRENT_UPDATE = 90131;
    private static final int H2_LOCK_TIMEOUT = 50200;

    private SomebodyElseWrites() {}

    static boolean isWhy(Throwable broken) {
        for (@Nullable Throwable cause = broken; cause != null; cause = cause.getCause())
            if (cause instanceof TransientDataAccessException
                    || cause instanceof OptimisticLockException
                    || cause instanceof SQLTransientException
                    || cause instanceof SQLException sql && isContention(sql)) return true;
        return false;
    }

    /// Class 40 is a rollback for others' sake (deadlock, serialisation), 55P03 a lock not had in time.
    private static boolean isContention(SQLException sql) {
        var state = String.valueOf(sql.getSQLState());
        return state.startsWith("40")
                || state.equals("55P03")
                || sql.getErrorCode() == H2_CONCURRENT_UPDATE
                || sql.getErrorCode() == H2_LOCK_TIMEOUT;
    }
}
