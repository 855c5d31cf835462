package id.go.bantenprov.egov.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an operation of the API gives when it succeeds, where its method can not say so because it may give a problem too. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Gives {
    /** The type of the body; none if it stays empty. */
    Class<?> value() default Void.class;

    /** Address of the published schema of a body that no type of ours describes. */
    String schema() default "";

    /** The media type of a body that is taken in as it comes. */
    String takes() default "";
}
