package nl.bijeen.event.web;

import java.util.List;
import java.util.Map;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.view.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands the meeting under {@code {slug}} to a page of the office that asks for an {@link Event}. Only meetings of the reader's
 * own association are there; every other answers 404.
 */
@Component
class EventArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Events events;

    EventArgument(Events events) {
        this.events = events;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Event.class;
    }

    @Override
    public Event resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return events.find(reader().association(), slug(request)).orElseThrow(() -> new NotFound());
    }

    private static Staff reader() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Staff staff) return staff;
        throw new IllegalStateException("A page outside the office asks for a meeting of the reader's association");
    }

    private static String slug(NativeWebRequest request) {
        var variables = (Map<?, ?>)
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return variables == null ? "" : String.valueOf(variables.get("slug"));
    }
}
