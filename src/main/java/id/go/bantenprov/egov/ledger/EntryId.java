package id.go.bantenprov.egov.ledger;

import java.util.UUID;

/** Names an entry inside the house, from its append on; outside it is named by its index, which it gets later. */
public record EntryId(UUID value) {}
