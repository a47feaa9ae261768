package org.advocatedesk.intake.imports;

import java.util.List;

/// What the desk says of one row before or after it is taken in.
public record RowReport(int number, String state, String reason, String hint, List<String> cells) {}
