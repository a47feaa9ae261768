package org.advocatedesk.people;

/// A name, number, address or zone of somebody changed; whoever keeps a copy renews it in the same transaction.
public record PersonChanged(PersonId id) {}
