package nl.bijeen.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds who answers a request. Public addresses begin with an association and not with a fixed word, so the framework would weigh
 * every one of our hundreds of pages for each request. It still decides, but only on those that have the same fixed words.
 */
@Component
class Routes implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new Mapping();
    }

    static final class Mapping extends RequestMappingHandlerMapping {

        private final Map<RequestMappingInfo, List<Shape>> shapes = new ConcurrentHashMap<>();

        @Override
        protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
                throws Exception {
            return super.lookupHandlerMethod(path, new Asked(request));
        }

        @Override
        protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo page, HttpServletRequest request) {
            return request instanceof Asked asked && shapes(page).stream().noneMatch(it -> it.fits(asked.words))
                    ? null
                    : super.getMatchingMapping(page, request);
        }

        private List<Shape> shapes(RequestMappingInfo page) {
            return shapes.computeIfAbsent(
                    page, it -> it.getPatternValues().stream().map(Shape::of).toList());
        }
    }

    /** A request with what stands between the slashes of its address, decoded. */
    private static final class Asked extends HttpServletRequestWrapper {

        private final String[] words;

        Asked(HttpServletRequest request) {
            super(request);
            var path = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication();
            words = path.elements().stream()
                    .filter(PathSegment.class::isInstance)
                    .map(it -> ((PathSegment) it).valueToMatch())
                    .toArray(String[]::new);
        }
    }

    /**
     * What the address of a page looks like.
     *
     * @param words what stands between its slashes; null where that may be anything
     * @param longer whether anything may come after them
     */
    @SuppressWarnings("ArrayRecordComponent") // compared with nothing, only read
    private record Shape(@Nullable String[] words, boolean longer) {

        static Shape of(String pattern) {
            var words = Arrays.stream(pattern.split("/"))
                    .filter(it -> !it.isEmpty())
                    .map(it -> it.matches(".*[{*?].*") ? null : it)
                    .toArray(String[]::new);
            return new Shape(words, pattern.contains("**") || pattern.contains("{*"));
        }

        boolean fits(String[] asked) {
            if (longer) return true;
            if (words.length != asked.length) return false;
            // From the end: addresses differ most in their last word.
            for (var i = words.length - 1; i >= 0; i--)
                if (words[i] != null && !asked[i].equals(words[i])) return false;
            return true;
        }
    }
}
