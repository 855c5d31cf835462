package id.go.bantenprov.egov.casework;

import id.go.bantenprov.egov.casework.apply.Applicants;
import id.go.bantenprov.egov.casework.decide.ApprovedLetters;
import id.go.bantenprov.egov.casework.decide.InformationRequests;
import id.go.bantenprov.egov.identity.TestPeople;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** The whole application on a port of its own, with a province that issues research letters and answers questions. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({
    Province.class,
    TestPeople.class,
    Programs.class,
    Browsers.class,
    Applicants.class,
    ApprovedLetters.class,
    InformationRequests.class
})
public @interface CaseworkTest {}
