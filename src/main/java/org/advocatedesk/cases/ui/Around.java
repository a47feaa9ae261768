package org.advocatedesk.cases.ui;

import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/// What a family's panel tells the list around it: something changed, another was quicker (does it show the next?),
/// close me; and its place in
/// that list, 0 for none.
record Around(IntSupplier place, Runnable changed, BooleanSupplier lost, Runnable close) {}
