package org.advocatedesk.shared.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.advocatedesk.shared.search.FindSource.Finding;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.LoggerFactory;

/// One node's index on disk: a cache that may be thrown away at any time.
final class FindIndex implements AutoCloseable {
    private static final Sort BEST_THEN_NEWEST =
            new Sort(SortField.FIELD_SCORE, new SortField(FindFields.CHANGED, SortField.Type.LONG, true));

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private FindIndex(Directory directory, OpenMode mode) throws IOException {
        this.directory = directory;
        writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()).setOpenMode(mode));
        searchers = new SearcherManager(writer, null);
    }

    /// What was found, with how well it answers.
    record Scored(FindFields.Kept kept, float score) {}

    /// Opens the index, or begins a new one where it cannot be read; in memory where another process holds the folder.
    static FindIndex open(Path folder) {
        try {
            return open(FSDirectory.open(folder));
        } catch (LockObtainFailedException heldByAnother) {
            LoggerFactory.getLogger(FindIndex.class)
                    .warn("The search folder is held by another process; this node keeps its index in memory");
            return inMemory();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FindIndex open(Directory directory) throws IOException {
        try {
            return new FindIndex(directory, OpenMode.CREATE_OR_APPEND);
        } catch (CorruptIndexException | IndexFormatTooOldException | java.nio.file.NoSuchFileException unreadable) {
            return new FindIndex(directory, OpenMode.CREATE);
        }
    }

    static FindIndex inMemory() {
        try {
            return new FindIndex(new ByteBuffersDirectory(), OpenMode.CREATE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void put(String source, Finding finding) {
        var uid = new Term(FindFields.UID, FindFields.uid(source, finding.id()));
        try {
            if (finding.gone()) writer.deleteDocuments(uid);
            else writer.updateDocument(uid, FindFields.document(source, finding));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void clear() {
        try {
            writer.deleteAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lets searches see what was put.
    void show() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Keeps what was put over a restart, with how far it follows the database.
    void keep(Map<String, String> position) {
        try {
            writer.setLiveCommitData(position.entrySet());
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> position() {
        var position = new HashMap<String, String>();
        var data = writer.getLiveCommitData();
        if (data != null) data.forEach(e -> position.put(e.getKey(), e.getValue()));
        return position;
    }

    List<Scored> search(Query query, int limit) {
        try {
            var searcher = searchers.acquire();
            try {
                TopFieldDocs top = searcher.search(query, limit, BEST_THEN_NEWEST, true);
                var found = new ArrayList<Scored>();
                for (var doc : top.scoreDocs)
                    found.add(new Scored(FindFields.kept(searcher.storedFields().document(doc.doc)), doc.score));
                return found;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return writer.getDocStats().numDocs;
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
