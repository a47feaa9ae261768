package org.advocatedesk.calls;

import java.util.List;
import java.util.stream.Collectors;
import org.advocatedesk.cases.CaseFacts;
import org.advocatedesk.cases.Fact;
import org.advocatedesk.cases.FactSource;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.cases.NewFact;
import org.advocatedesk.people.PersonCard;
import org.springframework.stereotype.Component;

/// What a caller answered becomes facts, said by them on the phone; not knowing never replaces what is known.
@Component
class CallAnswers {
    private final CaseFacts facts;

    CallAnswers(CaseFacts facts) {
        this.facts = facts;
    }

    void keep(FamilyCard family, PersonCard person, List<CallToLog.Answer> answers) {
        if (answers.isEmpty()) return;
        var known = facts.current(family.id()).stream().map(Fact::kind).collect(Collectors.toSet());
        answers.stream()
                .filter(answer -> !answer.unknown() || !known.contains(answer.kind()))
                .forEach(answer -> facts.record(
                        family.id(),
                        new NewFact(answer.kind(), answer.value(), person.name(), FactSource.SAID_ON_PHONE, null)));
    }
}
