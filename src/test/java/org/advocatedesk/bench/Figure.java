package org.advocatedesk.bench;

import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// One measured number beside its bare limit of the same run, and the bar it is to reach.
record Figure(
        String part,
        String name,
        double value,
        String unit,
        @Nullable Double bare,
        String bar,
        @Nullable Boolean met) {

    static Figure said(String part, String name, double value, String unit) {
        return new Figure(part, name, value, unit, null, "", null);
    }

    static Figure beside(String part, String name, double value, String unit, @Nullable Double bare) {
        return new Figure(part, name, value, unit, bare, "", null);
    }

    static Figure atMost(String part, String name, double value, String unit, @Nullable Double bare, double most) {
        return new Figure(part, name, value, unit, bare, "<= " + plain(most) + " " + unit, value <= most);
    }

    /// A bar that the ratio to the bare limit decides.
    static Figure ratio(
            String part,
            String name,
            double value,
            String unit,
            double bare,
            String bar,
            BiPredicate<Double, Double> ok) {
        return new Figure(part, name, value, unit, bare, bar, ok.test(value, bare));
    }

    @Nullable
    Double ratio() {
        return bare == null || bare == 0 ? null : value / bare;
    }

    static String plain(double number) {
        if (Double.isNaN(number)) return "-";
        return Math.abs(number) >= 100
                ? "%,.0f".formatted(number)
                : Math.abs(number) >= 10 ? "%.1f".formatted(number) : "%.2f".formatted(number);
    }
}
