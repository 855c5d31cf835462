package id.go.bantenprov.egov.ledger.sequence;

/** The tree in the database is not a continuation of one we have signed: signing it would make two logs of one. */
class ForkRefused extends IllegalStateException {
    ForkRefused(String reason) {
        super(reason);
    }
}
