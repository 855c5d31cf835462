package id.go.bantenprov.egov;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * Banten e-Gov, the whole of it: one deployable of modules that know only what lies below them. Beans carry their whole class
 * name, so that modules may name their things alike.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Banten e-Gov", sharedModules = "web")
public class Egov {
    public static void main(String[] arguments) {
        SpringApplication.run(Egov.class, arguments);
    }
}
