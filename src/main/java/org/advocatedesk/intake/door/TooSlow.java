package org.advocatedesk.intake.door;

/// A sender who keeps us waiting for the rest.
final class TooSlow extends Exception {}
