package nl.bijeen.event.web;

import java.util.List;
import java.util.stream.Stream;
import nl.bijeen.event.Announcement.Host;
import nl.bijeen.view.Part;

public record HostsPart(List<Host> hosts) implements Part {

    /** The association whose agenda it is on comes first, unless staff placed it among the hosts themselves. */
    static HostsPart of(String association, List<Host> hosts) {
        if (hosts.stream().anyMatch(it -> it.name().equalsIgnoreCase(association))) return new HostsPart(hosts);
        return new HostsPart(Stream.concat(Stream.of(new Host(association, "", null)), hosts.stream())
                .toList());
    }
}
