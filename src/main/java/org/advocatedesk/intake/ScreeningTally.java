package org.advocatedesk.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How often people agreed with each sign of spam. What they judge teaches these counts; a sign that is mostly wrong is
/// seen to be.
@Component
@Transactional
public class ScreeningTally {
    private static final int LONGEST = 120;

    private final JdbcClient db;

    ScreeningTally(JdbcClient db) {
        this.db = db;
    }

    /// Somebody judged it: no family, or a person after all.
    @Transactional(propagation = Propagation.MANDATORY)
    public void judged(List<String> reasons, boolean spam) {
        reasons.stream().map(ScreeningTally::sign).distinct().sorted().forEach(sign -> add(sign, spam));
    }

    private void add(String sign, boolean spam) {
        db.sql("insert into screening_tally (sign, confirmed, released) values (:sign, 0, 0) on conflict do nothing")
                .param("sign", sign)
                .update();
        db.sql("update screening_tally set " + (spam ? "confirmed = confirmed + 1" : "released = released + 1")
                        + " where sign = :sign")
                .param("sign", sign)
                .update();
    }

    /// "right 12 of 13 times" by reason; a reason nobody has judged yet is left out.
    @Transactional(readOnly = true)
    public Map<String, String> of(List<String> reasons) {
        if (reasons.isEmpty()) return Map.of();
        var counts = new HashMap<String, String>();
        db.sql("select sign, confirmed, released from screening_tally where sign in (:signs)")
                .param("signs", reasons.stream().map(ScreeningTally::sign).toList())
                .query(rs -> {
                    int right = rs.getInt("confirmed"), judged = right + rs.getInt("released");
                    counts.put(
                            rs.getString("sign"),
                            "right " + right + " of " + judged + (judged == 1 ? " time" : " times"));
                });
        var words = new HashMap<String, String>();
        for (var reason : reasons)
            if (counts.containsKey(sign(reason))) words.put(reason, counts.getOrDefault(sign(reason), ""));
        return words;
    }

    /// The sign without the words that showed it.
    private static String sign(String reason) {
        int quoted = reason.indexOf(": “");
        var sign = quoted < 0 ? reason : reason.substring(0, quoted);
        return sign.length() <= LONGEST ? sign : sign.substring(0, LONGEST);
    }
}
