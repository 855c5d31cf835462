package id.go.bantenprov.egov.notification.post;

import id.go.bantenprov.egov.notification.Recipient.Mailbox;

/**
 * A mail in words.
 *
 * @param id makes its Message-ID, equal at every try
 * @param subject one line
 */
record Mail(String id, Mailbox to, String subject, String body) {}
