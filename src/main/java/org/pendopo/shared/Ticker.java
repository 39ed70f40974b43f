package org.pendopo.shared;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Makes the ticks of this server, one round after the other. */
@ApplicationScoped
class Ticker {
    private static final int EVERY_SECONDS = 30;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    BeanManager beans;

    @Inject
    TickRound round;

    @Inject
    Settings settings;

    private @Nullable Future<?> rounds;

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        if (!settings.worksRegularly()) {
            return;
        }
        rounds = executor.scheduleWithFixedDelay(this::tick, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    private void tick() {
        var now = new Tick();
        for (var observer : beans.resolveObserverMethods(now)) {
            round.tell(observer, now);
        }
    }
}
