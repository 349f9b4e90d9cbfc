package nl.bijeen.adoption;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/** The HTTP client for one page: connects where it is told, keeps nothing, follows nothing, unpacks nothing. */
final class WebClient {

    private static final Http1Config FEW_HEADERS =
            Http1Config.custom().setMaxHeaderCount(200).setMaxLineLength(16_384).build();

    private WebClient() {}

    /** Looks a host up; the client connects to one of these addresses. */
    interface Lookup {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /** @param patience for each connection and each answer */
    static CloseableHttpClient of(Lookup lookup, Duration patience) {
        var timeout = Timeout.of(patience.dividedBy(2));
        var requests = RequestConfig.custom()
                .setResponseTimeout(timeout)
                .setProtocolUpgradeEnabled(false)
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections(lookup, timeout))
                .setDefaultRequestConfig(requests)
                .setUserAgent("Bijeen")
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .build();
    }

    private static HttpClientConnectionManager connections(Lookup lookup, Timeout timeout) {
        var factory = ManagedHttpClientConnectionFactory.builder()
                .http1Config(FEW_HEADERS)
                .build();
        var patience = ConnectionConfig.custom()
                .setConnectTimeout(timeout)
                .setSocketTimeout(timeout)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver(lookup))
                .setConnectionFactory(factory)
                .setDefaultConnectionConfig(patience)
                .build();
    }

    private static DnsResolver resolver(Lookup lookup) {
        return new DnsResolver() {

            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return lookup.of(host);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }
}
