package id.go.bantenprov.egov.notification.post;

import id.go.bantenprov.egov.identity.AddressAlreadyHeld;
import id.go.bantenprov.egov.identity.ConfirmationCodeIssued;
import id.go.bantenprov.egov.identity.ConfirmationCodeIssued.Purpose;
import id.go.bantenprov.egov.identity.EmailChanged;
import id.go.bantenprov.egov.identity.LocalPath;
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
        notification.tell(
                new Mailbox(issued.to(), issued.language()),
                "notification.code." + key(issued.purpose()),
                link(page(issued.purpose()) + "/" + issued.request(), issued.onward()),
                issued.code(),
                issued.expiresAt());
    }

    private static String key(Purpose purpose) {
        return switch (purpose) {
            case REGISTER -> "register";
            case RECOVER -> "recover";
            case NEW_EMAIL -> "email";
        };
    }

    private static String page(Purpose purpose) {
        return switch (purpose) {
            case REGISTER -> "/daftar/kode";
            case RECOVER -> "/pulihkan";
            case NEW_EMAIL -> "/akun/email";
        };
    }

    /** To the page, and from there to where the person was going; a way that no mail can carry is left out. */
    private static String link(String page, String onward) {
        var carrying = LocalPath.carried(page, onward);
        return Message.isLink(carrying) ? carrying : page;
    }

    @EventListener
    void send(AddressAlreadyHeld held) {
        notification.tell(new Mailbox(held.to(), held.language()), "notification.known", "/pulihkan");
    }

    /** Not to the account's own inbox: whoever changed the address without leave would read it there alone. */
    @EventListener
    void send(EmailChanged changed) {
        notification.tell(
                new Mailbox(changed.former(), changed.language()),
                "notification.email",
                "/layanan/pengaduan-lapor",
                changed.next().masked());
    }
}
