package id.go.bantenprov.egov.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.servlet.HandlerInterceptor;

/** A body is of one type: what is said to be of any, as {@code application/*+json}, nobody can read. */
@Component
class NamedTypes implements HandlerInterceptor {
    /** @throws HttpMediaTypeNotSupportedException if the request names no single type */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotSupportedException {
        var named = request.getContentType();
        if (named != null && named.split(";", 2)[0].contains("*")) throw new HttpMediaTypeNotSupportedException(named);
        return true;
    }
}
