package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.web.StartupProblem;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How an installation lets its officials sign.
 *
 * @param pause how long nobody signs after recovering the password by mail; zero for not at all
 */
@ConfigurationProperties("egov.signing")
record SigningSettings(@DefaultValue("PT24H") Duration pause) {
    SigningSettings {
        if (pause.isNegative())
            throw new StartupProblem("EGOV_SIGNING_PAUSE is " + pause + "; it may be PT0S or longer, as PT24H.");
    }
}
