package org.advocatedesk.intake.imports;

/// A cell that a spreadsheet program would take for a formula is written with an apostrophe before it, and read
/// without.
final class Harmless {
    private Harmless() {}

    static String cell(String words) {
        return isFormula(words) ? "'" + words : words;
    }

    static String read(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /// Also one that has its apostrophe already, so that reading gives back exactly what was written.
    private static boolean isFormula(String words) {
        var plain = words.startsWith("'") ? words.replaceFirst("^'+", "") : words;
        var first = plain.isEmpty() ? ' ' : plain.charAt(0);
        return "=+-@\t\r".indexOf(first) >= 0
                || first == '\uff1d'
                || first == '\uff0b'
                || first == '\uff0d'
                || first == '\uff20';
    }
}
