package nl.bijeen.people;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has the work on imports done: at once when it was asked for, and every half minute for what a program that was stopped left.
 * On a thread of its own: Spring's scheduler runs all fixed-delay work on one, and a large file would hold that up.
 */
@Component
public class ImportRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRounds.class);

    private final ImportWork work;
    private final AtomicBoolean asked = new AtomicBoolean();

    ImportRounds(ImportWork work) {
        this.work = work;
    }

    /** Call it after the commit of what asks for work. */
    @Scheduled(initialDelay = 5_000, fixedDelay = 30_000)
    public void wake() {
        if (asked.compareAndSet(false, true)) Thread.ofVirtual().name("imports").start(this::round);
    }

    private void round() {
        asked.set(false);
        try {
            while (work.next()) {
                // The next one, until there is none.
            }
        } catch (RuntimeException e) {
            LOG.error("The round of the imports broke off; they wait for the next", e);
        }
    }
}
