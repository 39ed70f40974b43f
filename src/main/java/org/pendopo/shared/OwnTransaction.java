package org.pendopo.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Does one piece of work in a transaction of its own, whatever surrounds it. */
@ApplicationScoped
class OwnTransaction {
    @Transactional(TxType.REQUIRES_NEW)
    void run(Runnable work) {
        work.run();
    }
}
