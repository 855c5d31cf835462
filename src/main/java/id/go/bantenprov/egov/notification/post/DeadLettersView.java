package id.go.bantenprov.egov.notification.post;

/**
 * The mails that could not be sent.
 *
 * @param again whether one of them was just given back to the postman
 */
public record DeadLettersView(MailListView list, boolean again) {}
