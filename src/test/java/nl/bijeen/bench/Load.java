package nl.bijeen.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Clients that ask one thing after the other, each over a connection of its own. Bounded in time and in number: whichever comes
 * first.
 */
record Load(int clients, Duration time, int most) {

    /** Asks once; an answer that is not the one to expect is an exception. */
    interface Client extends AutoCloseable {
        void ask() throws IOException;

        @Override
        void close();
    }

    /** Makes the client with this number. */
    interface Clients {
        Client make(int number) throws IOException;
    }

    Timings run(Clients made) throws IOException, InterruptedException {
        var clients = new ArrayList<Client>();
        try {
            for (var i = 0; i < this.clients; i++) clients.add(made.make(i));
            return run(clients);
        } finally {
            clients.forEach(Client::close);
        }
    }

    private Timings run(List<Client> clients) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var until = begun + time.toNanos();
        try (var threads = Executors.newFixedThreadPool(this.clients)) {
            var running = clients.stream()
                    .map(it -> threads.submit(() -> askUntil(it, until)))
                    .toList();
            var each = new ArrayList<long[]>();
            for (var it : running) each.add(got(it));
            return new Timings(each, (System.nanoTime() - begun) / 1e9);
        }
    }

    private long[] askUntil(Client client, long until) throws IOException {
        var nanos = new long[1024];
        var asked = 0;
        var before = System.nanoTime();
        for (var share = most / clients; asked < share && before < until; asked++) {
            client.ask();
            var after = System.nanoTime();
            if (asked == nanos.length) nanos = Arrays.copyOf(nanos, 2 * asked);
            nanos[asked] = after - before;
            before = after;
        }
        return Arrays.copyOf(nanos, asked);
    }

    private static long[] got(Future<long[]> running) throws IOException, InterruptedException {
        try {
            return running.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }
}
