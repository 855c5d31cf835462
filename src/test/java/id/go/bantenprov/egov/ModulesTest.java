package id.go.bantenprov.egov;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    private static final Pattern ROW = Pattern.compile("^\\|[^|]*\\| `([a-z]+)` \\|", Pattern.MULTILINE);

    private static final ApplicationModules MODULES = ApplicationModules.of(Egov.class);

    @Test
    void modules_know_only_what_lies_below_them() {
        MODULES.verify();
    }

    @Test
    void the_readme_names_each_above_all_that_it_knows() throws IOException {
        var named = ROW.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(MODULES).allSatisfy(module -> {
            var name = module.getIdentifier().toString();
            assertThat(below(name, named)).as(name).containsAll(known(module));
        });
    }

    private static List<String> below(String name, List<String> named) {
        assertThat(named).containsOnlyOnce(name);
        return named.subList(named.indexOf(name) + 1, named.size());
    }

    /** Also where only a part of it is known. */
    private static Set<String> known(org.springframework.modulith.core.ApplicationModule module) {
        var declared =
                module.getBasePackage().getAnnotation(ApplicationModule.class).orElseThrow();
        return Arrays.stream(declared.allowedDependencies())
                .map(each -> each.split(" :: ")[0])
                .collect(toSet());
    }
}
