package org.advocatedesk.intake.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.advocatedesk.intake.imports.ListFile.Row;
import org.advocatedesk.shared.Refusal;

/// Rows of a text with separators, in the encodings and with the separators that programs write.
final class CsvRows {
    private static final int SAMPLE = 64 * 1024;

    private CsvRows() {}

    static List<Row> of(byte[] file) {
        var text = text(file);
        if (text.indexOf('\0') >= 0) throw new Refusal("This is neither a CSV nor a workbook (.xlsx).");
        var rows = new ArrayList<Row>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)) {
            for (var line : reader) add(line, rows);
        } catch (CsvParseException broken) {
            throw new Refusal("From row " + (rows.size() + 1)
                    + " on it cannot be read as CSV: look for a quotation mark that is never closed.");
        } catch (java.io.IOException neverOnAString) {
            throw new IllegalStateException(neverOnAString);
        }
        return rows;
    }

    private static void add(CsvRecord line, List<Row> rows) {
        if (rows.size() > ListFile.MOST_ROWS + 1)
            throw new Refusal("That is more than 100,000 rows. Split the list and bring in the parts.");
        rows.add(new Row((int) line.getStartingLineNumber(), line.getFields(), odd(line)));
    }

    private static String odd(CsvRecord line) {
        if (line.getFields().stream().anyMatch(cell -> cell.length() > ListFile.LONGEST_CELL))
            return "One cell is longer than 32,000 signs: is a quotation mark missing?";
        return line.getFields().stream().anyMatch(cell -> cell.indexOf('\ufffd') >= 0)
                ? "Some letters in it are broken. Save the list as UTF-8."
                : "";
    }

    /// UTF-8, UTF-16 by its mark or its zeros, else what Windows wrote for decades.
    static String text(byte[] file) {
        if (starts(file, 0xef, 0xbb, 0xbf)) return new String(file, 3, file.length - 3, StandardCharsets.UTF_8);
        if (starts(file, 0xff, 0xfe)) return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        if (starts(file, 0xfe, 0xff)) return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
        if (file.length > 3 && file[1] == 0 && file[3] == 0) return new String(file, StandardCharsets.UTF_16LE);
        if (file.length > 3 && file[0] == 0 && file[2] == 0) return new String(file, StandardCharsets.UTF_16BE);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    private static boolean starts(byte[] file, int... mark) {
        if (file.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((file[i] & 0xff) != mark[i]) return false;
        return true;
    }

    /// The one that stands most often in the first line, outside of quotes.
    static char separator(String text) {
        var first = text.substring(0, Math.min(text.length(), SAMPLE))
                .stripLeading()
                .split("\\R", 2)[0]
                .replaceAll("\"[^\"]*\"", "");
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', ';', '\t', '|'}) {
            long times = first.chars().filter(c -> c == candidate).count();
            if (times > most) {
                most = times;
                best = candidate;
            }
        }
        return best;
    }
}
