package id.go.bantenprov.egov.notification.read;

import java.time.OffsetDateTime;

/** One message, opened. @param link where it goes on */
public record MessageView(String inbox, String subject, String text, OffsetDateTime at, String link) {}
