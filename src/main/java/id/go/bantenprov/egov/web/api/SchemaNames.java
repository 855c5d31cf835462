package id.go.bantenprov.egov.web.api;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Arrays;

/**
 * Names the schemas of the description: what lies in a type carries its name as well, as {@code CasePage} does. Of two
 * types with one name the description would show one in the place of both.
 */
final class SchemaNames extends TypeNameResolver {
    private static final String OURS = "id.go.bantenprov.egov.";

    @Override
    protected String getNameOfClass(Class<?> type) {
        if (!type.getName().startsWith(OURS)) return super.getNameOfClass(type);
        var place = type.getName().substring(type.getPackageName().length() + 1);
        return Arrays.stream(place.split("\\$"))
                .map(name -> name.replaceFirst("(?<=.)(?:Api|Json)$", ""))
                .reduce("", SchemaNames::joined);
    }

    private static String joined(String outer, String inner) {
        return inner.startsWith(outer) ? inner : outer + inner;
    }
}
