package org.advocatedesk.shared.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.advocatedesk.shared.search.FindSource.Finding;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;

/// How one finding lies in the index: plain terms made by [Folded], so that what is asked and what is kept agree.
final class FindFields {
    /// Raise it when fields or folding change: every node then builds its index anew.
    static final String SCHEMA = "2";

    static final String UID = "uid", SOURCE = "source", ONLY_FOR = "only_for", EVERYBODY = "*", CHANGED = "changed";
    static final String NAME = "n", NAME_BEGUN = "nb", NAME_SOUND = "ns";
    static final String ABOUT = "a", ABOUT_BEGUN = "ab", ABOUT_SOUND = "as";
    static final String PHONE = "p", PHONE_WHOLE = "pw", PLACE = "l", WORD = "w";
    private static final String ID = "id", TITLE = "t", HINT = "h", LINK = "k";
    private static final String NAMES = "sn", ABOUTS = "sa", PHONES = "sp", PLACES = "sl", WORDS = "sw";

    private FindFields() {}

    /// A finding as it was kept, for saying why it was found.
    record Kept(
            String source,
            String id,
            String title,
            String hint,
            String link,
            List<String> names,
            List<String> about,
            List<String> phones,
            List<String> places,
            List<String> words) {}

    static String uid(String source, String id) {
        return source + "/" + id;
    }

    static Document document(String source, Finding finding) {
        var doc = new Document();
        doc.add(new StringField(UID, uid(source, finding.id()), Store.NO));
        doc.add(new StringField(SOURCE, source, Store.YES));
        doc.add(new StringField(ONLY_FOR, Objects.requireNonNullElse(finding.onlyFor(), EVERYBODY), Store.NO));
        doc.add(new NumericDocValuesField(CHANGED, finding.changedAt().toEpochMilli()));
        keep(doc, ID, List.of(finding.id()));
        keep(doc, TITLE, List.of(finding.title()));
        keep(doc, HINT, List.of(finding.hint()));
        keep(doc, LINK, List.of(finding.link()));
        keep(doc, NAMES, finding.names());
        keep(doc, ABOUTS, finding.about());
        keep(doc, PHONES, finding.phones());
        keep(doc, PLACES, finding.places());
        keep(doc, WORDS, finding.words());
        named(doc, finding.names(), NAME, NAME_BEGUN, NAME_SOUND);
        named(doc, finding.about(), ABOUT, ABOUT_BEGUN, ABOUT_SOUND);
        var numbers = finding.phones().stream().map(Folded::national).toList();
        terms(doc, PHONE_WHOLE, numbers.stream());
        terms(doc, PHONE, numbers.stream().flatMap(n -> Folded.endings(n).stream()));
        terms(doc, PLACE, Folded.words(finding.places()));
        terms(doc, WORD, Stream.concat(Folded.words(finding.words()), whole(finding.words())));
        return doc;
    }

    private static void named(Document doc, List<String> names, String field, String begun, String sound) {
        terms(doc, field, Folded.words(names));
        terms(doc, begun, Folded.words(names).flatMap(word -> Folded.beginnings(word, 5, 10).stream()));
        terms(doc, sound, Folded.words(names).flatMap(word -> Folded.sounds(word).stream()));
    }

    /// An e-mail address is found by its parts and as a whole.
    private static Stream<String> whole(List<String> words) {
        return words.stream().filter(w -> w.contains("@")).map(w -> w.toLowerCase(java.util.Locale.ROOT));
    }

    private static void terms(Document doc, String field, Stream<String> terms) {
        terms.distinct().forEach(term -> doc.add(new StringField(field, term, Store.NO)));
    }

    private static void keep(Document doc, String field, List<String> values) {
        values.forEach(value -> doc.add(new StoredField(field, value)));
    }

    static Kept kept(Document doc) {
        return new Kept(
                doc.get(SOURCE),
                doc.get(ID),
                doc.get(TITLE),
                doc.get(HINT),
                doc.get(LINK),
                List.of(doc.getValues(NAMES)),
                List.of(doc.getValues(ABOUTS)),
                List.of(doc.getValues(PHONES)),
                List.of(doc.getValues(PLACES)),
                List.of(doc.getValues(WORDS)));
    }
}
