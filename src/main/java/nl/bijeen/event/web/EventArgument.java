package nl.bijeen.event.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.bijeen.access.Staff;
import nl.bijeen.event.CoHosts;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.event.Shared;
import nl.bijeen.event.Visit;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Frames;
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
 * Hands the meeting under {@code {slug}} to a page of the office. To one that asks for an {@link Event}, only a meeting of the
 * reader's own association. To one that asks for a {@link Shared} {@link Visit}, also a meeting that another association opened
 * to the reader's, with a right it takes; its address names that association before a {@code ~}, which no slug has. Every
 * other meeting answers 404.
 */
@Component
class EventArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Events events;
    private final CoHosts coHosts;
    private final SharedTabs tabs;

    EventArgument(Events events, CoHosts coHosts, SharedTabs tabs) {
        this.events = events;
        this.coHosts = coHosts;
        this.tabs = tabs;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Event.class || parameter.getParameterType() == Visit.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var slug = slug(request);
        var shared = parameter.getParameterAnnotation(Shared.class);
        if (shared != null && slug.contains("~")) return visit(shared, slug, request);
        var event = events.find(reader().association(), slug).orElseThrow(() -> new NotFound());
        return parameter.getParameterType() == Visit.class ? Visit.own(event, reader()) : event;
    }

    private Visit visit(Shared shared, String slug, NativeWebRequest request) {
        var cut = slug.indexOf('~');
        var visit = coHosts.visit(reader(), slug.substring(0, cut), slug.substring(cut + 1))
                .filter(it -> Stream.of(shared.value()).anyMatch(it::has))
                .orElseThrow(() -> new NotFound());
        request.setAttribute(Frames.OPEN_TABS, tabs.open(visit), RequestAttributes.SCOPE_REQUEST);
        var frame = (Frame.Reader) request.getAttribute(Frames.READER, RequestAttributes.SCOPE_REQUEST);
        if (frame != null)
            request.setAttribute(Frames.READER, frame.mayEdit(visit.mayEdit()), RequestAttributes.SCOPE_REQUEST);
        return visit;
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
