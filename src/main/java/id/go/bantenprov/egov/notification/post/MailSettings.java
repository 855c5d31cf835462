package id.go.bantenprov.egov.notification.post;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server that takes what leaves the house, from {@code EGOV_MAIL_…}.
 *
 * @param host empty: nothing leaves, mails stay in the database
 * @param user with one, the connection must be encrypted; without one it is if the server can
 * @param from address that mails come from
 */
@ConfigurationProperties("egov.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("tidak-dibalas@localhost") String from) {
    boolean given() {
        return !host.isEmpty();
    }
}
