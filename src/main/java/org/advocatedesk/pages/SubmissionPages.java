package org.advocatedesk.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.intake.SubmissionPart;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The pages suggested for one letter, by address, in the answer about it: judged from that letter alone.
@Component
class SubmissionPages implements SubmissionPart {
    private static final int A_FEW = 5;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PageSuggestions suggestions;
    private final JdbcClient db;

    SubmissionPages(PageSuggestions suggestions, JdbcClient db) {
        this.suggestions = suggestions;
        this.db = db;
    }

    @Override
    public String field() {
        return "suggestedPages";
    }

    @Override
    @Transactional(readOnly = true)
    public Object valueFor(UUID submissionId, @Nullable CaseId caseId) {
        return letter(submissionId)
                .map(enquiry -> suggestions.forEnquiry(enquiry, A_FEW))
                .orElseGet(() -> caseId == null ? List.of() : suggestions.forFamily(caseId, A_FEW))
                .stream()
                .map(suggested -> suggested.page().url())
                .toList();
    }

    /// Empty where it came as a plain form, which the case tells as well.
    private Optional<Enquiry> letter(UUID submissionId) {
        var raw = db.sql("select raw from submission where id = :id")
                .param("id", submissionId)
                .query(byte[].class)
                .optional();
        try {
            return raw.map(JSON::readTree).filter(JsonNode::isObject).map(SubmissionPages::enquiry);
        } catch (JacksonException plainForm) {
            return Optional.empty();
        }
    }

    private static Enquiry enquiry(JsonNode sent) {
        Map<String, String> facts = new HashMap<>();
        facts.put("diagnosis", text(sent, "/patient/diagnosis"));
        facts.put("stage", text(sent, "/patient/stage"));
        facts.put("died", yes(text(sent, "/patient/deceased")));
        facts.put("veteran", yes(text(sent, "/exposure/veteran")));
        facts.put("language", text(sent, "/locale"));
        facts.put("relation", text(sent, "/patient/relationship"));
        facts.put("work", (text(sent, "/exposure/occupation") + " " + text(sent, "/exposure/employers")).strip());
        var page = text(sent, "/source/pageUrl");
        return Enquiry.of(text(sent, "/message"), facts, page.isBlank() ? null : page);
    }

    private static String text(JsonNode sent, String path) {
        var node = sent.at(path);
        return node.isValueNode() && !node.isNull() ? node.asString("") : "";
    }

    private static String yes(String said) {
        return said.equalsIgnoreCase("true") || said.equalsIgnoreCase("yes") ? "yes" : "";
    }
}
