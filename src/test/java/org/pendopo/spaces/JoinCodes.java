package org.pendopo.spaces;

/** Hands a fresh code to tests of other packages. */
public final class JoinCodes {
    private JoinCodes() {}

    public static String fresh() {
        return JoinCode.draw().letters();
    }
}
