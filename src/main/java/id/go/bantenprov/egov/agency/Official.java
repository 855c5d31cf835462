package id.go.bantenprov.egov.agency;

import java.util.Optional;

/**
 * A person in the province's service.
 *
 * @param nip absent for those who are no civil servants
 */
public record Official(OfficialId id, String name, Optional<Nip> nip) {}
