package nl.bijeen.event.web;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.bijeen.event.Right;
import nl.bijeen.event.Shared;
import nl.bijeen.event.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which tabs of a meeting a co-host may open. Read off the pages themselves, so that no tab leads to a page that is shut. */
@Component
class SharedTabs {

    private final ObjectProvider<RequestMappingHandlerMapping> pages;
    private @Nullable Map<String, Set<Right>> rights;

    /** The pages are known only after all controllers are there, which need those who hand them their arguments. */
    SharedTabs(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> pages) {
        this.pages = pages;
    }

    /** The paths of those tabs, as in their addresses. */
    Set<String> open(Visit visit) {
        if (rights == null) rights = rights();
        return rights.entrySet().stream()
                .filter(it -> it.getValue().stream().anyMatch(visit::has))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private Map<String, Set<Right>> rights() {
        var found = new HashMap<String, Set<Right>>();
        pages.getObject().getHandlerMethods().forEach((address, page) -> {
            var looked = address.getMethodsCondition().getMethods().contains(RequestMethod.GET);
            for (var path : address.getPatternValues())
                if (looked && path.startsWith(Workspaces.ONE)) shared(page).forEach(it -> found.put(tab(path), it));
        });
        return Map.copyOf(found);
    }

    private static Stream<Set<Right>> shared(HandlerMethod page) {
        return Stream.of(page.getMethodParameters())
                .map(it -> it.getParameterAnnotation(Shared.class))
                .filter(it -> it != null)
                .map(it -> Set.of(it.value()));
    }

    private static String tab(String path) {
        return path.substring(Workspaces.ONE.length()).replaceFirst("^/", "");
    }
}
