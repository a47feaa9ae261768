package org.advocatedesk.intake.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.advocatedesk.intake.imports.ListFile.Row;
import org.advocatedesk.shared.Refusal;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/// Rows of a workbook's first sheet, numbers and days as a person reads them.
final class XlsxRows {
    private static final long LARGEST_UNPACKED = 400L * 1024 * 1024;
    private static final int MOST_PARTS = 2000;

    private XlsxRows() {}

    static boolean isOne(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(8);
            if (head.length == 8 && ReadableWorkbook.isOLE2Header(head))
                throw new Refusal("This is an old workbook (.xls). Save it as .xlsx or CSV first.");
            return head.length >= 4 && ReadableWorkbook.isOOXMLZipHeader(head);
        }
    }

    static List<Row> of(Path file) throws IOException {
        refuseBombs(file);
        try (var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
                var lines = book.getFirstSheet().openStream()) {
            var rows = new ArrayList<Row>();
            lines.forEach(line -> {
                if (rows.size() > ListFile.MOST_ROWS + 1)
                    throw new Refusal("That is more than 100,000 rows. Split the list and bring in the parts.");
                if (line.getCellCount() > ListFile.MOST_COLUMNS * 4)
                    throw new Refusal("That is more than 300 columns. Leave out what nobody needs.");
                rows.add(row(line));
            });
            return rows;
        } catch (ExcelReaderException | IllegalStateException | NullPointerException broken) {
            throw new IOException(broken);
        }
    }

    /// A few kilobytes can unpack to more than the machine holds.
    private static void refuseBombs(Path file) throws IOException {
        long unpacked = 0;
        var buffer = new byte[64 * 1024];
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) throw new Refusal("This is no workbook that we can read.");
            for (var part : zip.stream().toList())
                try (var content = zip.getInputStream(part)) {
                    for (int n; (n = content.read(buffer)) >= 0; ) {
                        unpacked += n;
                        if (unpacked > LARGEST_UNPACKED)
                            throw new Refusal(
                                    "Unpacked it is larger than 400 MB. Split the list and bring in the parts.");
                    }
                }
        }
    }

    private static Row row(org.dhatim.fastexcel.reader.Row line) {
        var cells = new ArrayList<String>();
        var odd = "";
        for (int i = 0; i < line.getCellCount(); i++) {
            var cell = line.getCell(i);
            if (cell != null && cell.getType() == CellType.ERROR)
                odd = "A formula in it has failed (" + cell.getText() + ").";
            cells.add(cell == null ? "" : words(cell));
        }
        return new Row(line.getRowNum(), cells, odd);
    }

    private static String words(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case BOOLEAN -> Boolean.TRUE.equals(cell.asBoolean()) ? "yes" : "no";
            case ERROR -> "";
            default -> cell.getText() == null ? "" : cut(cell.getText());
        };
    }

    /// A phone number stays one: no 4.195550132E9.
    private static String number(Cell cell) {
        var format = cell.getDataFormatString();
        if (format != null && format.replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"", "").matches("(?i).*[dmy].*")) {
            var at = cell.asDate();
            return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? at.toLocalDate().toString()
                    : at.toString().replace('T', ' ');
        }
        var number = cell.asNumber();
        if (number == null) return "";
        var plain = number.stripTrailingZeros().toPlainString();
        return plain.length() == 4 && format != null && format.equals("00000") ? "0" + plain : plain;
    }

    private static String cut(String words) {
        return words.length() <= ListFile.LONGEST_CELL ? words : words.substring(0, ListFile.LONGEST_CELL);
    }
}
