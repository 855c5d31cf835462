package id.go.bantenprov.egov.identity.door;

import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Scoped;
import id.go.bantenprov.egov.web.NotFound;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands the acting person to a controller: as a {@code Resident}, an {@code Officer}, a {@code Person} or an {@code Optional}. */
@Configuration
class PersonParameters implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    PersonParameters() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Person.class, Resident.class, Officer.class);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Person.class.isAssignableFrom(wanted(parameter));
    }

    private static Class<?> wanted(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType();
    }

    /** @return the person, or an empty {@code Optional} where the controller can do without one of this kind */
    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var person = person(parameter.getMethodAnnotation(Scoped.class));
        var wanted = wanted(parameter);
        if (parameter.isOptional()) return person.filter(wanted::isInstance);
        if (person.isEmpty()) throw new AccessDeniedException("Nobody is signed in");
        return person.filter(wanted::isInstance).orElseThrow(() -> new NotFound(wanted.getSimpleName()));
    }

    private static Optional<Person> person(@Nullable Scoped needed) {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication authentication)) {
            return Optional.empty();
        }
        if (!authentication.mayUse(needed)) throw new AccessDeniedException("The token lacks the scope");
        return Optional.of(authentication.getPrincipal());
    }
}
