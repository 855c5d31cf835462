/**
 * Messages to people and screens that follow what happens: an inbox, mails from an outbox, and live updates.
 *
 * <p>Every module above may {@link id.go.bantenprov.egov.notification.Notification#tell tell} somebody something inside
 * the transaction of its deed, and says who may follow its topics by a
 * {@link id.go.bantenprov.egov.notification.TopicAccess}.
 */
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"identity", "ledger", "vault", "web"})
@NullMarked
package id.go.bantenprov.egov.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
