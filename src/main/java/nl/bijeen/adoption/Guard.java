package nl.bijeen.adoption;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Says where the program may go to fetch a page. */
interface Guard {

    /** As the program runs: the usual ports of the public internet. */
    Guard PUBLIC = new Guard() {

        @Override
        public boolean opens(int port) {
            return port == 80 || port == 443;
        }

        @Override
        public boolean opens(InetAddress address) {
            return PublicAddress.is(address);
        }

        @Override
        public InetAddress[] addresses(String host) throws UnknownHostException {
            return InetAddress.getAllByName(host);
        }
    };

    boolean opens(int port);

    boolean opens(InetAddress address);

    /** Where a host is found, by name or as a literal address. */
    InetAddress[] addresses(String host) throws UnknownHostException;
}
