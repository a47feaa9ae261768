package org.advocatedesk.intake.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The rows that were not taken in, as a CSV to correct and bring in again; no program that opens it finds a formula.
final class RefusedRows {
    private RefusedRows() {}

    static byte[] csv(List<String> columns, List<RowReport> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            var head = new ArrayList<>(columns.stream().map(Harmless::cell).toList());
            head.add(ListFile.WHY);
            csv.writeRecord(head);
            for (var row : rows) csv.writeRecord(line(columns.size(), row));
        } catch (IOException neverInMemory) {
            throw new IllegalStateException(neverInMemory);
        }
        return ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
    }

    /// A row with too many cells keeps them, before the reason.
    private static List<String> line(int columns, RowReport row) {
        var line = new ArrayList<>(row.cells().stream().map(Harmless::cell).toList());
        while (line.size() < columns) line.add("");
        line.add(Harmless.cell(row.reason()));
        return line;
    }
}
