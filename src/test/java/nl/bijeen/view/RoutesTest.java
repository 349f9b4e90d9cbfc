package nl.bijeen.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.bijeen.BijeenTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Whatever the address, the page that answers is the one the framework would choose. */
@BijeenTest
class RoutesTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping ours;

    @Autowired
    ApplicationContext context;

    final RequestMappingHandlerMapping theirs = new RequestMappingHandlerMapping();

    @BeforeEach
    void the_framework_alone() {
        theirs.setApplicationContext(context);
        ours.getHandlerMethods()
                .forEach((page, method) -> theirs.registerMapping(page, method.getBean(), method.getMethod()));
    }

    @Test
    void every_page_is_found_as_the_framework_finds_it() throws Exception {
        assertThat(ours).isInstanceOf(Routes.Mapping.class);
        var addresses = theirs.getHandlerMethods().keySet().stream()
                .flatMap(it -> it.getPatternValues().stream())
                .flatMap(RoutesTest::like)
                .distinct()
                .toList();
        assertThat(addresses).hasSizeGreaterThan(500);
        for (var address : addresses) {
            for (var method : List.of(HttpMethod.GET, HttpMethod.POST))
                assertThat(page(ours, method, address))
                        .as("%s %s", method, address)
                        .isEqualTo(page(theirs, method, address));
        }
    }

    /** Addresses of this form, and some that only look like it. */
    private static Stream<String> like(String pattern) {
        var address = pattern.replaceAll("\\{[^}]*}", "een").replace("**", "een/twee");
        return Stream.of(
                address, address + "/", address + "/meer", "/en" + address, "/een" + address, encoded(address));
    }

    /** The same, with its letters written as browsers seldom do. */
    private static String encoded(String address) {
        return address.replace("a", "%61");
    }

    private static @Nullable Object page(RequestMappingHandlerMapping pages, HttpMethod method, String address)
            throws Exception {
        var request = new MockHttpServletRequest(method.name(), address);
        ServletRequestPathUtils.parseAndCache(request);
        try {
            var chain = pages.getHandler(request);
            return chain == null ? null : chain.getHandler();
        } catch (Exception e) {
            return e.getClass();
        }
    }
}
