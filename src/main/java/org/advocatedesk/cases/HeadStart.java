package org.advocatedesk.cases;

/// Minutes by which a family moves ahead in the queue, for a named reason; `tone` is soon, late, ask or blank.
public record HeadStart(String reason, int minutes, String words, String tone, String icon) {}
