package id.go.bantenprov.egov.notification.post;

import id.go.bantenprov.egov.identity.ConfirmationCodeIssued;
import id.go.bantenprov.egov.identity.ConfirmationCodeIssued.Purpose;
import id.go.bantenprov.egov.identity.RegistrationOfKnownAddress;
import id.go.bantenprov.egov.notification.Notification;
import id.go.bantenprov.egov.notification.Recipient.Mailbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to people at the door, in the transaction that keeps what the mail confirms. */
@Component
class CodeMails {
    private final Notification notification;

    CodeMails(Notification notification) {
        this.notification = notification;
    }

    @EventListener
    void send(ConfirmationCodeIssued issued) {
        var registers = issued.purpose() == Purpose.REGISTER;
        notification.tell(
                new Mailbox(issued.to(), issued.language()),
                registers ? "notification.code.register" : "notification.code.recover",
                (registers ? "/daftar/kode/" : "/pulihkan/") + issued.request(),
                issued.code(),
                issued.expiresAt());
    }

    @EventListener
    void send(RegistrationOfKnownAddress tried) {
        notification.tell(new Mailbox(tried.to(), tried.language()), "notification.known", "/pulihkan");
    }
}
