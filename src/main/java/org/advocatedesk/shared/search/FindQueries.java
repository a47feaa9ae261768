package org.advocatedesk.shared.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// What people type, as questions to the index. Weights are plain numbers: exact before begun before misspelled before
/// alike in sound, whatever else is in the index.
final class FindQueries {
    private FindQueries() {}

    /// Every word has to answer; or all but one, for a second look when nothing did.
    static Query typed(String typed, boolean allButOne) {
        if (Folded.isNumber(typed)) return number(typed);
        var words =
                typed.contains("@") ? List.of(typed.strip().toLowerCase(java.util.Locale.ROOT)) : Folded.words(typed);
        var all = new BooleanQuery.Builder();
        for (var word : words) all.add(anywhere(word), allButOne ? Occur.SHOULD : Occur.MUST);
        if (allButOne) all.setMinimumNumberShouldMatch(Math.max(1, words.size() - 1));
        return all.build();
    }

    private static Query anywhere(String word) {
        var ways = new ArrayList<Query>();
        named(ways, FindFields.NAME, FindFields.NAME_BEGUN, FindFields.NAME_SOUND, word);
        ways.add(is(FindFields.WORD, word, 50));
        ways.add(begins(FindFields.WORD, word, 20));
        placed(ways, word);
        if (word.matches("\\d{3,}")) ways.add(begins(FindFields.PHONE, word, 55));
        return new DisjunctionMaxQuery(ways, 0);
    }

    /// A number may be a case's, a telephone's or a ZIP.
    private static Query number(String typed) {
        var digits = Folded.digits(typed);
        var ways = new ArrayList<Query>();
        ways.add(is(FindFields.WORD, digits, 100));
        ways.add(begins(FindFields.WORD, digits, 30));
        ways.add(is(FindFields.PHONE_WHOLE, Folded.national(digits), 90));
        ways.add(begins(FindFields.PHONE, Folded.national(digits), 50));
        ways.add(begins(FindFields.PLACE, digits, 40));
        return new DisjunctionMaxQuery(ways, 0);
    }

    /// What a caller has said: any clue counts, more of them count more.
    static Query clues(Clues clues) {
        var any = new BooleanQuery.Builder();
        each(any, clues.name(), word -> named(word, FindFields.NAME, FindFields.NAME_BEGUN, FindFields.NAME_SOUND));
        each(any, clues.about(), word -> named(word, FindFields.ABOUT, FindFields.ABOUT_BEGUN, FindFields.ABOUT_SOUND));
        each(any, clues.place(), word -> {
            var ways = new ArrayList<Query>();
            placed(ways, word);
            return new DisjunctionMaxQuery(ways, 0);
        });
        var digits = Folded.national(clues.number());
        if (digits.length() >= 3) {
            any.add(is(FindFields.PHONE_WHOLE, digits, 300), Occur.SHOULD);
            any.add(begins(FindFields.PHONE, digits, 40), Occur.SHOULD);
        }
        return any.build();
    }

    static Query ofSource(Query question, String source, Optional<Set<String>> keys) {
        var filtered = new BooleanQuery.Builder()
                .add(question, Occur.MUST)
                .add(new TermQuery(new Term(FindFields.SOURCE, source)), Occur.FILTER);
        keys.ifPresent(mine -> filtered.add(forThoseWith(mine), Occur.FILTER));
        return filtered.build();
    }

    private static Query forThoseWith(Set<String> keys) {
        var open = new TermQuery(new Term(FindFields.ONLY_FOR, FindFields.EVERYBODY));
        if (keys.isEmpty()) return open;
        var mine = new TermInSetQuery(
                FindFields.ONLY_FOR, keys.stream().map(BytesRef::new).toList());
        return new BooleanQuery.Builder()
                .add(open, Occur.SHOULD)
                .add(mine, Occur.SHOULD)
                .build();
    }

    private static void each(
            BooleanQuery.Builder any, String text, java.util.function.Function<String, Query> question) {
        for (var word : Folded.words(text)) any.add(question.apply(word), Occur.SHOULD);
    }

    private static Query named(String word, String field, String begun, String sound) {
        var ways = new ArrayList<Query>();
        named(ways, field, begun, sound, word);
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static void named(List<Query> ways, String field, String begun, String sound, String word) {
        ways.add(is(field, word, 100));
        ways.add(begins(field, word, 60));
        int mistakes = Likeness.mistakesAllowed(word);
        if (mistakes > 0) ways.add(fuzzy(field, word, 1, 45));
        if (mistakes > 1) ways.add(fuzzy(field, word, 2, 30));
        if (word.length() > 4) ways.add(fuzzy(begun, word, 1, 22));
        for (var code : Folded.sounds(word)) {
            ways.add(is(sound, code, 20));
            if (code.length() >= 3) ways.add(begins(sound, code, 10));
        }
    }

    private static void placed(List<Query> ways, String word) {
        ways.add(is(FindFields.PLACE, word, 40));
        ways.add(begins(FindFields.PLACE, word, 25));
        if (word.length() > 4) ways.add(fuzzy(FindFields.PLACE, word, 1, 15));
    }

    private static Query is(String field, String word, float weight) {
        return weighed(new TermQuery(new Term(field, word)), weight);
    }

    private static Query begins(String field, String word, float weight) {
        return weighed(new PrefixQuery(new Term(field, word)), weight);
    }

    /// People rarely mistake the first letter; sparing it makes this fast.
    private static Query fuzzy(String field, String word, int mistakes, float weight) {
        return weighed(new FuzzyQuery(new Term(field, word), mistakes, 1), weight);
    }

    private static Query weighed(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }
}
