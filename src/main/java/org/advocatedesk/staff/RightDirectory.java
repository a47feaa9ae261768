package org.advocatedesk.staff;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.stereotype.Component;

/// Keeps the demonstration out of real families' data, and real work out of the demonstration's: refuses to start.
@Component
class RightDirectory implements SmartInitializingSingleton {
    private final OrganisationSettings organisation;
    private final boolean demo;

    RightDirectory(OrganisationSettings organisation, @Value("${desk.demo}") boolean demo) {
        this.organisation = organisation;
        this.demo = demo;
    }

    @Override
    public void afterSingletonsInstantiated() {
        organisation.find().ifPresent(found -> {
            if (found.demo() != demo) throw new Mixed(demo);
        });
    }

    /// The data is of the other kind.
    static final class Mixed extends RuntimeException {
        private final boolean demo;

        Mixed(boolean demo) {
            super(demo ? "real data, demonstration asked for" : "demonstration data, real work asked for");
            this.demo = demo;
        }
    }

    /// Says so in words instead of a stack of calls.
    static final class Words extends AbstractFailureAnalyzer<Mixed> {
        @Override
        protected FailureAnalysis analyze(Throwable root, Mixed cause) {
            return cause.demo
                    ? new FailureAnalysis(
                            "This database holds the data of a real organisation. The demonstration never mixes with it.",
                            "Choose another directory for the demonstration (--data DIR), or start without --demo.",
                            cause)
                    : new FailureAnalysis(
                            "This database holds the demonstration. Real families never go into it.",
                            "Start with --demo to go on with the demonstration, or choose another directory (--data DIR).",
                            cause);
        }
    }
}
