package org.advocatedesk.shared.durable;

import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says in words that another desk works on the same data folder, where H2 would show a stack trace: one process a
/// file.
class FolderInUse extends AbstractFailureAnalyzer<SQLException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
        if (cause.getErrorCode() != ErrorCode.DATABASE_ALREADY_OPEN_1) return null;
        return new FailureAnalysis(
                "Another desk is using this data folder.",
                "Stop the other one, or give --data another folder.",
                failure);
    }
}
