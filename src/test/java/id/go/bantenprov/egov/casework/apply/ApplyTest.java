package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.Programs;
import id.go.bantenprov.egov.identity.TestPeople;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** The whole application on a port of its own, with people who apply. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({TestPeople.class, Programs.class, Browsers.class, Applicants.class})
@interface ApplyTest {}
