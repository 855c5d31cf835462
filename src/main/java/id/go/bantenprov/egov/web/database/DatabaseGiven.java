package id.go.bantenprov.egov.web.database;

import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The address of a database is set: it serves. */
class DatabaseGiven extends NoDatabaseGiven {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !super.matches(context, metadata);
    }
}
