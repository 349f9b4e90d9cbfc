package nl.bijeen.adoption;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses are on the public internet. Everything else may be a machine beside this one, which answers us what it would
 * not answer the person who asks. From the special-purpose registries of IANA (RFC 6890 and what came after).
 */
final class PublicAddress {

    private static final List<Block> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8", // this network
                    "10.0.0.0/8", // private
                    "100.64.0.0/10", // shared by the customers of a provider
                    "127.0.0.0/8", // this machine
                    "169.254.0.0/16", // link-local; the metadata of cloud machines
                    "172.16.0.0/12", // private
                    "192.0.0.0/24", // protocol assignments
                    "192.0.2.0/24", // documentation
                    "192.88.99.0/24", // 6to4 relays
                    "192.168.0.0/16", // private
                    "198.18.0.0/15", // benchmarks
                    "198.51.100.0/24", // documentation
                    "203.0.113.0/24", // documentation
                    "224.0.0.0/4", // multicast
                    "240.0.0.0/4", // reserved, and broadcast
                    "2001::/23", // protocol assignments; Teredo carries an IPv4 address inside
                    "2001:db8::/32", // documentation
                    "2002::/16", // 6to4 carries an IPv4 address inside
                    "3fff::/20") // documentation
            .map(Block::of)
            .toList();

    /** The only IPv6 addresses that are given out; loopback, mapped, unique-local, link-local and multicast are outside. */
    private static final Block GIVEN_OUT = Block.of("2000::/3");

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        var bytes = address.getAddress();
        if (bytes.length == 16 && !GIVEN_OUT.has(bytes)) return false;
        return NOT_PUBLIC.stream().noneMatch(it -> it.has(bytes));
    }

    /** All addresses that begin with the same bits. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Block(byte[] start, int bits) {

        static Block of(String written) {
            var parts = written.split("/", 2);
            return new Block(InetAddress.ofLiteral(parts[0]).getAddress(), Integer.parseInt(parts[1]));
        }

        boolean has(byte[] address) {
            if (address.length != start.length) return false;
            for (var bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) return false;
            }
            return true;
        }
    }
}
