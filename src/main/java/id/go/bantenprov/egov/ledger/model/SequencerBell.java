package id.go.bantenprov.egov.ledger.model;

import id.go.bantenprov.egov.web.Bell;
import org.springframework.stereotype.Component;

/** Wakes this node's sequencer when a deed has committed something for it. */
@Component
public class SequencerBell extends Bell {}
