package org.advocatedesk.shared;

/// Who counts as one sender where tries are counted: an IPv4 address, or the /64 that a household has with IPv6.
public final class SenderNetwork {
    private SenderNetwork() {}

    public static String of(String address) {
        var parts = address.split(":");
        return parts.length < 8 ? address : String.join(":", parts[0], parts[1], parts[2], parts[3]);
    }
}
