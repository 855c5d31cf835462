package id.go.bantenprov.egov.notification.model;

import id.go.bantenprov.egov.web.Bell;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes this node's postman when a mail was left. */
@Component
public class PostBell extends Bell {
    void ringAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ring();
            }
        });
    }
}
