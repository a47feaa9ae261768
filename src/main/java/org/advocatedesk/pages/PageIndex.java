package org.advocatedesk.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/// The words of all pages at one moment, in memory: which pages read like a letter, and which answer a few typed words.
final class PageIndex {
    private static final int FEW_HUNDRED = 300;
    private static final int LONGEST_QUERY = 200;

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final IndexSearcher searcher;

    /// A page's words: what it is called and about weighs more than what it says.
    record Words(UUID id, String title, List<String> topics, String text) {}

    PageIndex(List<Words> pages) {
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (var page : pages) writer.addDocument(document(page));
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static Document document(Words page) {
        var document = new Document();
        document.add(new StoredField("id", page.id().toString()));
        document.add(new TextField("title", page.title(), Field.Store.NO));
        document.add(new TextField("topics", String.join(" . ", page.topics()), Field.Store.NO));
        document.add(new TextField("text", page.text(), Field.Store.NO));
        return document;
    }

    /// How much each page reads like these words, 1 for the most alike; pages that share nothing are left out.
    Map<UUID, Double> likeness(String words) {
        return scored(words, false);
    }

    /// Pages for a few typed words, best first; the last word may be unfinished and a letter may be wrong.
    List<UUID> search(String typed) {
        return List.copyOf(scored(typed, true).keySet());
    }

    private Map<UUID, Double> scored(String words, boolean typing) {
        try {
            var terms = terms(words);
            if (terms.isEmpty()) return Map.of();
            var hits = searcher.search(query(terms, typing), FEW_HUNDRED).scoreDocs;
            var scores = new LinkedHashMap<UUID, Double>();
            for (var hit : hits) {
                var id = searcher.storedFields().document(hit.doc).get("id");
                if (id != null) scores.put(UUID.fromString(id), (double) hit.score / hits[0].score);
            }
            return scores;
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private List<String> terms(String words) throws IOException {
        var terms = new java.util.LinkedHashSet<String>();
        try (var stream = analyzer.tokenStream("text", words)) {
            var term = stream.addAttribute(org.apache.lucene.analysis.tokenattributes.CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken() && terms.size() < LONGEST_QUERY) terms.add(term.toString());
            stream.end();
        }
        return List.copyOf(terms);
    }

    private static Query query(List<String> terms, boolean typing) {
        var all = new BooleanQuery.Builder();
        for (var term : terms) {
            var one = new BooleanQuery.Builder();
            one.add(new BoostQuery(new TermQuery(new Term("title", term)), 3), BooleanClause.Occur.SHOULD);
            one.add(new BoostQuery(new TermQuery(new Term("topics", term)), 3), BooleanClause.Occur.SHOULD);
            one.add(new TermQuery(new Term("text", term)), BooleanClause.Occur.SHOULD);
            if (typing) addTolerance(one, term);
            all.add(one.build(), typing ? BooleanClause.Occur.MUST : BooleanClause.Occur.SHOULD);
        }
        return all.build();
    }

    private static void addTolerance(BooleanQuery.Builder one, String term) {
        for (var field : List.of("title", "topics")) {
            one.add(new BoostQuery(new PrefixQuery(new Term(field, term)), 2), BooleanClause.Occur.SHOULD);
            if (term.length() > 4) one.add(new FuzzyQuery(new Term(field, term), 1, 1), BooleanClause.Occur.SHOULD);
        }
    }
}
