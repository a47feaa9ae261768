package org.advocatedesk.pages;

import java.time.Instant;

/// A page beside a family: how it got there, by whom, when, and why it was suggested.
public record FamilyPage(PageRow page, HowLinked how, String note, String by, Instant at) {}
