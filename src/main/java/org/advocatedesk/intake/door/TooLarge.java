package org.advocatedesk.intake.door;

/// More than a form can hold.
final class TooLarge extends Exception {}
