package id.go.bantenprov.egov.browser;

import id.go.bantenprov.egov.identity.TestPeople;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a port of its own, at the address it believes to have, {@link Screens} to look at it, and people and cases to look at. All browser
 * tests share one application and one browser.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT, properties = "egov.test.own-database=true")
@ContextConfiguration(initializers = OwnDatabase.class)
@Import({TestPeople.class, Team.class, FilledDrafts.class, Cases.class, Places.class, Sights.class, Tries.class})
@ExtendWith({Chromium.class, WatchedScreens.class})
@interface BrowserTest {}
