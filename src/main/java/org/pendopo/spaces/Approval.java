package org.pendopo.spaces;

/** Communities and projects wait for an admin before others see them. */
public enum Approval {
    PENDING,
    APPROVED,
    DECLINED
}
