package nl.bijeen.mail;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends the postman round as soon as the bell rings, and every ten seconds for what was put off or posted on another
 * machine. On a thread of its own: Spring's scheduler runs all fixed-delay work on one, and a slow mail server would hold
 * that up.
 */
@Component
class PostRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PostRounds.class);
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(10);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(30);

    private final Postman postman;
    private final PostOffice office;
    private final Bell bell;
    private volatile @Nullable Thread thread;
    private volatile boolean running;

    PostRounds(Postman postman, PostOffice office, Bell bell) {
        this.postman = postman;
        this.office = office;
        this.bell = bell;
    }

    @Override
    public void start() {
        if (!office.isOpen()) return;
        running = true;
        thread = Thread.ofVirtual().name("postman").start(this::walk);
    }

    /** Lets the round that is under way end, so that no letter is cut off half-way and sent again. */
    @Override
    public void stop() {
        running = false;
        bell.ring();
        var walking = thread;
        if (walking == null) return;
        try {
            walking.join(Duration.ofSeconds(20));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void walk() {
        try {
            while (running) {
                switch (round()) {
                    case MORE_WAIT -> {}
                    case ALL_TRIED -> bell.await(BETWEEN_ROUNDS);
                    case SERVER_UNREACHABLE -> bell.await(AFTER_TROUBLE);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Postman.Ended round() {
        try {
            return postman.round();
        } catch (RuntimeException e) {
            LOG.error("The round of the post broke off; the letters stay in the outbox", e);
            return Postman.Ended.SERVER_UNREACHABLE;
        }
    }
}
