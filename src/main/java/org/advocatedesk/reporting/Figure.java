package org.advocatedesk.reporting;

/// A number and what it counts: enough to open the list behind it.
public record Figure(Measure measure, Slice slice, long count) {

    public long percentOf(Figure whole) {
        return whole.count == 0 ? 0 : Math.round(100.0 * count / whole.count);
    }
}
