package org.advocatedesk.intake.confirmation;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.advocatedesk.shared.outbox.OutboxCarrier.Never;
import org.advocatedesk.shared.outbox.OutboxCarrier.NotNow;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/// The organisation's own mail server, where one is set (`DESK_MAIL_*`); plain text only, so that nothing in it can
/// run.
///
/// Not a bean of Spring's: a mail server that is away must not make the desk look ill to whoever asks for its health.
@Component
@EnableConfigurationProperties(MailSettings.class)
class MailServer {
    private static final String PATIENCE_MS = "10000";
    private static final int FOR_GOOD = 550;

    private final MailSettings settings;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    MailServer(MailSettings settings) {
        this.settings = settings;
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!settings.user().isBlank()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
        }
        sender.setJavaMailProperties(properties());
    }

    private Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MS);
        properties.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isBlank()));
        properties.setProperty(
                "mail.smtp.starttls.required",
                String.valueOf(settings.security().equals("starttls")));
        properties.setProperty(
                "mail.smtp.starttls.enable", String.valueOf(settings.security().equals("starttls")));
        properties.setProperty(
                "mail.smtp.ssl.enable", String.valueOf(settings.security().equals("tls")));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    boolean isSet() {
        return settings.isSet();
    }

    /// Brings it to the server; the id makes a second copy recognisable as the same letter.
    void send(UUID id, String to, Letter letter) throws NotNow, Never {
        try {
            var message = sender.createMimeMessage();
            fill(message, to, letter);
            message.saveChanges();
            message.setHeader("Message-ID", "<" + id + "@" + settings.domain() + ">");
            // the sender saves changes anew and keeps this id
            sender.send(message);
        } catch (AddressException unusable) {
            throw new Never("The address cannot be written to.", unusable);
        } catch (MessagingException unusable) {
            throw new Never("The letter could not be written.", unusable);
        } catch (MailException away) {
            throw refusedForGood(away);
        }
    }

    private void fill(MimeMessage message, String to, Letter letter) throws MessagingException {
        message.setFrom(settings.sender());
        if (!settings.replyTo().isBlank())
            message.setReplyTo(new InternetAddress[] {new InternetAddress(settings.replyTo(), true)});
        message.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        message.setSentDate(java.util.Date.from(letter.writtenAt()));
        // nobody's out-of-office note comes back for it
        message.setHeader("Auto-Submitted", "auto-replied");
        message.setHeader("X-Auto-Response-Suppress", "All");
    }

    /// A mailbox that does not exist will not come to exist; everything else may pass.
    private static Never refusedForGood(MailException away) throws NotNow {
        int code = away instanceof MailSendException failed
                ? Stream.of(failed.getMessageExceptions())
                        .mapToInt(MailServer::refusal)
                        .max()
                        .orElse(0)
                : 0;
        if (code < FOR_GOOD) throw new NotNow("The mail server could not be reached or did not take it.", away);
        return new Never("Their mail server takes nothing for this address (" + code + ").", away);
    }

    private static int refusal(@Nullable Throwable why) {
        if (why instanceof SMTPAddressFailedException refused) return refused.getReturnCode();
        return why instanceof MessagingException failed ? refusal(failed.getNextException()) : 0;
    }
}
