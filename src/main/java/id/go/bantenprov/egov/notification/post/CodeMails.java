package id.go.bantenprov.egov.notification.post;

import id.go.bantenprov.egov.identity.ConfirmationCodeIssued;
import id.go.bantenprov.egov.identity.ConfirmationCodeIssued.Purpose;
import id.go.bantenprov.egov.identity.LocalPath;
import id.go.bantenprov.egov.identity.RegistrationOfKnownAddress;
import id.go.bantenprov.egov.notification.Notification;
import id.go.bantenprov.egov.notification.Recipient.Mailbox;
import id.go.bantenprov.egov.notification.model.Message;
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
        var page = (registers ? "/daftar/kode/" : "/pulihkan/") + issued.request();
        notification.tell(
                new Mailbox(issued.to(), issued.language()),
                registers ? "notification.code.register" : "notification.code.recover",
                link(page, issued.onward()),
                issued.code(),
                issued.expiresAt());
    }

    /** To the page, and from there to where the person was going; a way that no mail can carry is left out. */
    private static String link(String page, String onward) {
        var carrying = LocalPath.carried(page, onward);
        return Message.isLink(carrying) ? carrying : page;
    }

    @EventListener
    void send(RegistrationOfKnownAddress tried) {
        notification.tell(new Mailbox(tried.to(), tried.language()), "notification.known", "/pulihkan");
    }
}
