package nl.bijeen;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.condition.NameValueExpression;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One address of the office that some page maps, also of modules no test ever heard of.
 *
 * @param pattern with the names of its parts only: {@code /bureau/mensen/persoon/{token}}
 * @param parameters without which the page does not answer
 * @param upload whether it takes files
 */
public record OfficeAddress(
        HttpMethod method, String pattern, MultiValueMap<String, String> parameters, boolean upload) {

    private static final Pattern PART = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

    /** One of some words, as {@code {what:plaats|afmelden}}: the first stands for all. */
    private static final Pattern CHOICE = Pattern.compile("\\{\\w+:([a-z]+)(?:\\|[a-z]+)+}");

    static List<OfficeAddress> all(RequestMappingHandlerMapping pages) {
        return pages.getHandlerMethods().entrySet().stream()
                .flatMap(it -> it.getKey().getPatternValues().stream()
                        .flatMap(path -> of(it.getKey(), path, takesFiles(it.getValue()))))
                .filter(it -> it.pattern.equals("/bureau") || it.pattern.startsWith("/bureau/"))
                .filter(it -> !it.pattern.startsWith("/bureau/aanmelden") && !it.pattern.equals("/bureau/afmelden"))
                .toList();
    }

    private static Stream<OfficeAddress> of(RequestMappingInfo page, String path, boolean upload) {
        var methods = page.getMethodsCondition().getMethods();
        var pattern = PART.matcher(CHOICE.matcher(path).replaceAll("$1")).replaceAll("{$1}");
        return methods.isEmpty()
                ? Stream.of(HttpMethod.GET, HttpMethod.POST)
                        .map(it -> new OfficeAddress(it, pattern, parameters(page), upload))
                : methods.stream().map(it -> new OfficeAddress(it.asHttpMethod(), pattern, parameters(page), upload));
    }

    private static boolean takesFiles(HandlerMethod page) {
        return Stream.of(page.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(it -> it == MultipartHttpServletRequest.class || it == MultipartFile.class);
    }

    private static MultiValueMap<String, String> parameters(RequestMappingInfo page) {
        var parameters = new LinkedMultiValueMap<String, String>();
        page.getParamsCondition().getExpressions().stream()
                .filter(it -> !it.isNegated())
                .forEach(it -> parameters.add(it.getName(), value(it)));
        return parameters;
    }

    private static String value(NameValueExpression<String> expression) {
        return expression.getValue() == null ? "x" : expression.getValue();
    }

    boolean looksOnly() {
        return method.equals(HttpMethod.GET);
    }

    boolean namesSomething() {
        return pattern.contains("{");
    }

    /**
     * The address of one thing. Each part is looked up by the pattern up to and including itself.
     *
     * @throws AssertionError with what to do about it when a part is not known
     */
    String filled(Map<String, String> parts) {
        return PART.matcher(pattern)
                .replaceAll(part -> Matcher.quoteReplacement(filled(parts, pattern.substring(0, part.end()))));
    }

    private String filled(Map<String, String> parts, String part) {
        var value = parts.get(part);
        if (value == null) throw new AssertionError("""
                    No test tries whether %s %s is shut for other associations, because it is not known what to fill in for
                    the last part of
                        %s
                    Make one in Belongings (of the association that owns it) and add it to its parts().""".formatted(method, pattern, part));
        return value;
    }

    AbstractMockHttpServletRequestBuilder<?> request(Map<String, String> parts) {
        var request = upload
                ? MockMvcRequestBuilders.multipart(method, filled(parts))
                : MockMvcRequestBuilders.request(method, filled(parts));
        return request.params(parameters);
    }

    @Override
    public String toString() {
        return method + " " + pattern + (parameters.isEmpty() ? "" : " with " + parameters.keySet());
    }
}
