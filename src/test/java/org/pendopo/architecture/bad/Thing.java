package org.pendopo.architecture.bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that everybody can touch. */
@Entity
public class Thing {
    @Id
    long id;
}
