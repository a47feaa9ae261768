package org.advocatedesk.intake.confirmation;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the desk hands in its e-mail; without a host it writes none.
@ConfigurationProperties("desk.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("starttls") String security,
        @DefaultValue("") String from,
        @DefaultValue("") String replyTo) {
    private static final Set<String> SECURITIES = Set.of("starttls", "tls", "none");

    /// Refuses to start half set: better at once than at the first family.
    MailSettings {
        if (!host.isBlank()) {
            if (!SECURITIES.contains(security))
                throw new IllegalArgumentException("DESK_MAIL_SECURITY is starttls, tls or none.");
            if (address(from).isBlank())
                throw new IllegalArgumentException(
                        "DESK_MAIL_FROM must be an e-mail address where DESK_MAIL_HOST is set.");
            if (!replyTo.isBlank() && address(replyTo).isBlank())
                throw new IllegalArgumentException("DESK_MAIL_REPLY_TO is no e-mail address.");
        }
    }

    boolean isSet() {
        return !host.isBlank();
    }

    InternetAddress sender() throws AddressException {
        return new InternetAddress(from, true);
    }

    String domain() {
        var address = address(from);
        return address.substring(address.indexOf('@') + 1);
    }

    private static String address(String typed) {
        try {
            var address = new InternetAddress(typed, true).getAddress();
            return address != null && address.contains("@") ? address : "";
        } catch (AddressException none) {
            return "";
        }
    }

    /// Never the password.
    @Override
    public String toString() {
        return "mail by " + host + ":" + port;
    }
}
