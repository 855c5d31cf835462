package id.go.bantenprov.egov.identity.token;

import id.go.bantenprov.egov.identity.Scoped;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Writes into the interface's description which scope a token needs for what. */
@Component
class ScopesInDescription implements OperationCustomizer {
    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var scoped = method.getMethodAnnotation(Scoped.class);
        return scoped == null
                ? operation
                : operation.addSecurityItem(new SecurityRequirement()
                        .addList("bearer", scoped.value().code()));
    }
}
