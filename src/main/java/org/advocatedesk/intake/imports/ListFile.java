package org.advocatedesk.intake.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.advocatedesk.shared.Refusal;

/// A list as it was brought: its head and its rows, whatever program wrote it. What it is decides its content, not its
/// name.
public record ListFile(List<String> columns, List<Row> rows) {
    public static final long LARGEST = 50L * 1024 * 1024;
    static final int MOST_ROWS = 100_000, MOST_COLUMNS = 300, LONGEST_CELL = 32_000;

    /// The column that our own download of refused rows adds; it is no part of a list.
    public static final String WHY = "Why it was not taken in";

    /// One line, by the number it has in the file; what is odd about it makes it a bad one.
    public record Row(int number, List<String> cells, String odd) {}

    public static ListFile read(Path file) {
        try {
            if (Files.size(file) > LARGEST)
                throw new Refusal("That is more than 50 MB. Split the list and bring in the parts.");
            if (Files.size(file) == 0) throw new Refusal("The file is empty.");
            var lines = XlsxRows.isOne(file) ? XlsxRows.of(file) : CsvRows.of(Files.readAllBytes(file));
            return withHead(lines);
        } catch (IOException unreadable) {
            throw new Refusal("This file cannot be read. Save it as CSV or as a workbook (.xlsx) and try again.");
        }
    }

    private static ListFile withHead(List<Row> lines) {
        int head = 0;
        while (head < lines.size() && isBlank(lines.get(head))) head++;
        if (head >= lines.size()) throw new Refusal("There is nothing in this file.");
        var columns = names(lines.get(head).cells());
        int why = columns.indexOf(WHY);
        var rows = new ArrayList<Row>();
        for (var line : lines.subList(head + 1, lines.size()))
            if (!isBlank(line)) rows.add(fitted(line, columns.size(), why));
        if (rows.isEmpty()) throw new Refusal("There is a head of columns, but no row below it.");
        if (rows.size() > MOST_ROWS)
            throw new Refusal("That is more than 100,000 rows. Split the list and bring in the parts.");
        if (why >= 0) columns.remove(why);
        return new ListFile(List.copyOf(columns), rows);
    }

    private static boolean isBlank(Row line) {
        return line.cells.stream().allMatch(String::isBlank);
    }

    /// Every column has a name of its own, so that each can have a meaning.
    private static List<String> names(List<String> head) {
        if (head.size() > MOST_COLUMNS)
            throw new Refusal("That is more than 300 columns. Leave out what nobody needs.");
        var names = new ArrayList<String>();
        for (int i = 0; i < head.size(); i++) {
            var name = Harmless.read(head.get(i)).replaceAll("\\s+", " ").strip();
            if (name.isEmpty()) name = "Column " + (i + 1);
            if (name.length() > 120) name = name.substring(0, 120);
            int same = 2;
            for (var first = name; names.contains(name); same++) name = first + " " + same;
            names.add(name);
        }
        return names;
    }

    private static Row fitted(Row line, int columns, int why) {
        var cells = new ArrayList<>(line.cells);
        while (cells.size() > columns && cells.getLast().isBlank()) cells.removeLast();
        var odd = line.odd;
        if (odd.isEmpty() && cells.size() > columns)
            odd = "It has " + cells.size() + " cells, but the list has " + columns
                    + " columns: a comma or quote too many?";
        if (why >= 0 && why < cells.size()) cells.remove(why);
        return new Row(line.number, cells.stream().map(Harmless::read).toList(), odd);
    }
}
