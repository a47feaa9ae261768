package org.advocatedesk.reporting;

/// What a source or a page brought: how many came, were spoken to, can be helped.
public record Share(String label, Figure came, Figure spoken, Figure helped) {}
