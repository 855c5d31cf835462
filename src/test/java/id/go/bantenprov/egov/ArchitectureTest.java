package id.go.bantenprov.egov;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.identity.Stranger;
import id.go.bantenprov.egov.web.Time;
import id.go.bantenprov.egov.web.Visitor;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The shape of the product: who may know whom. Where a rule bends, the class and the reason are named here. */
class ArchitectureTest {
    private static final String PRODUCT = "id.go.bantenprov.egov";

    private static final Map<String, String> JDBC_OUTSIDE_A_REPOSITORY = Map.of(
            "identity.door.PasskeyTables", "hands the connection to the repositories that Spring Security brings",
            "notification.follow.AnnouncementListener", "keeps a connection of its own to LISTEN on, outside the pool",
            "web.RecordRows", "reads the rows of every repository",
            "web.Problems", "turns a database that does not answer into a page",
            "web.database", "is the connection itself");

    private static final Map<String, String> SPRING_IN_A_MODEL = Map.of(
            "ledger.model.SequencerBell", "rings when a transaction has committed, and only Spring knows when",
            "notification.model.PostBell", "rings when a transaction has committed, and only Spring knows when");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(PRODUCT);

    @Test
    void a_room_uses_the_model_and_the_face_and_no_other_room() {
        slices().matching(PRODUCT + ".(*).(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(JavaClass.Predicates.simpleNameEndingWith("Test"), DescribedPredicate.alwaysTrue())
                .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage(PRODUCT + ".*.model.."))
                // The demonstration plays the deeds of casework, which names those rooms for it.
                .ignoreDependency(
                        resideInAPackage(PRODUCT + ".demonstration.."), resideInAPackage(PRODUCT + ".casework.."))
                .check(CLASSES);
    }

    @Test
    void a_model_uses_no_room() {
        noClasses()
                .that()
                .resideInAPackage(PRODUCT + ".*.model..")
                .should()
                .dependOnClassesThat(resideInAPackage(PRODUCT + ".*.*..")
                        .and(DescribedPredicate.not(resideInAnyPackage(PRODUCT + ".*.model..", PRODUCT + ".web.."))))
                .check(CLASSES);
    }

    @Test
    void a_model_knows_no_framework() {
        noClasses()
                .that()
                .resideInAPackage(PRODUCT + ".*.model..")
                .and(DescribedPredicate.not(repository()))
                .and(DescribedPredicate.not(named(SPRING_IN_A_MODEL)))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.springframework..", "jakarta..", "gg.jte..", "com.github.kagkarlsson..")
                                .and(DescribedPredicate.not(resideInAnyPackage(
                                        "org.springframework.stereotype..", "org.springframework.modulith.."))))
                .check(CLASSES);
    }

    @Test
    void only_a_repository_speaks_to_the_database() {
        noClasses()
                .that(DescribedPredicate.not(repository()))
                .and(DescribedPredicate.not(named(JDBC_OUTSIDE_A_REPOSITORY)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..")
                .check(CLASSES);
    }

    @Test
    void a_transaction_is_a_deed_of_a_service_and_names_who_acts_first() {
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .andShould()
                .haveName("handle")
                .andShould(nameWhoActsFirst())
                .check(CLASSES);
        noClasses().should().beAnnotatedWith(Transactional.class).check(CLASSES);
    }

    @Test
    void nobody_asks_for_the_time_but_the_clock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(PRODUCT + ".web.MovableClock")
                .should()
                .callMethodWhere(target(readsTheMachinesTime()))
                .check(CLASSES);
    }

    @Test
    void every_exception_named_here_is_still_there() {
        var names = Stream.concat(JDBC_OUTSIDE_A_REPOSITORY.keySet().stream(), SPRING_IN_A_MODEL.keySet().stream());
        assertThat(names).allMatch(name -> CLASSES.stream().anyMatch(named(Map.of(name, ""))));
    }

    /** A repository and whatever is nested in it: its rows and mappers. */
    private static DescribedPredicate<JavaClass> repository() {
        return DescribedPredicate.describe(
                "belong to a @Repository", c -> outermost(c).isAnnotatedWith(Repository.class));
    }

    /** Classes and packages of an exception list, by their names below the product's root. */
    private static DescribedPredicate<JavaClass> named(Map<String, String> exceptions) {
        return DescribedPredicate.describe(
                "are named exceptions",
                c -> exceptions.keySet().stream()
                        .map(name -> PRODUCT + "." + name)
                        .anyMatch(name -> outermost(c).getName().equals(name)
                                || c.getPackageName().equals(name)));
    }

    private static JavaClass outermost(JavaClass inner) {
        return inner.getEnclosingClass().map(ArchitectureTest::outermost).orElse(inner);
    }

    private static DescribedPredicate<AccessTarget> readsTheMachinesTime() {
        return DescribedPredicate.describe("read the machine's time", called -> {
            var owner = called.getOwner().getName();
            if (owner.equals("java.lang.System")) return called.getName().equals("currentTimeMillis");
            if (owner.equals("java.time.Clock")) return called.getName().startsWith("system");
            return owner.startsWith("java.time.") && called.getName().equals("now") && !takesAClock(called);
        });
    }

    private static boolean takesAClock(AccessTarget called) {
        return called instanceof AccessTarget.CodeUnitCallTarget method
                && method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static ArchCondition<JavaMethod> nameWhoActsFirst() {
        return new ArchCondition<>("name who acts first") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var parameters = method.getRawParameterTypes();
                var named = !parameters.isEmpty()
                        && Set.of(Person.class, Visitor.class, Stranger.class, Time.class).stream()
                                .anyMatch(actor -> parameters.getFirst().isAssignableTo(actor));
                events.add(new SimpleConditionEvent(method, named, method.getFullName()));
            }
        };
    }
}
