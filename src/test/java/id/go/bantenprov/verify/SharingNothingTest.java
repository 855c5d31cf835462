package id.go.bantenprov.verify;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class SharingNothingTest {
    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.go.bantenprov");

    @Test
    void the_outsider_shares_no_class_with_the_server_and_no_framework() {
        noClasses()
                .that()
                .resideInAPackage("id.go.bantenprov.verify..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("id.go.bantenprov.egov..", "org.springframework..")
                .check(classes);
    }

    @Test
    void the_server_does_not_check_itself_with_the_outsiders_classes() {
        noClasses()
                .that()
                .resideInAPackage("id.go.bantenprov.egov..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("id.go.bantenprov.verify..")
                .check(classes);
    }
}
