package id.go.bantenprov.egov.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The scope a token needs for a method of an API controller. A method without it gives no person to a token, so that
 * what was forgotten stays closed. A session needs no scope.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Scoped {
    Scope value();
}
