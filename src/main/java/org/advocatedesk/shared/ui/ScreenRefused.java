package org.advocatedesk.shared.ui;

/// Somebody asked for a screen their role does not open; published for the trail.
public record ScreenRefused(String path) {}
