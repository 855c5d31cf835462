package id.go.bantenprov.egov.casework.apply;

import java.time.LocalDate;

/** The page for somebody who cannot get the service. @param address of the draft */
public record RefusedView(String service, String address, RefusalView refusal, LocalDate keptUntil) {}
